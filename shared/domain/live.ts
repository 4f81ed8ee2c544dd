/** A live view on its way: each publication has a higher revision. */
export type Live<View> = View & { readonly revision: number };
