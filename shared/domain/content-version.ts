/** Which content the hub runs on now. Another name than before: ask again for the town and the guides. */
export interface ContentVersion {
  readonly asOf: number;
  readonly version: string;
}
