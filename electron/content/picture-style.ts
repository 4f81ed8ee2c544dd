/** Looks of a guide's picture: a white page that prints well. */
export const pictureStyle = `
body { font: 16px/1.6 'BIZ UDPGothic', 'Hiragino Sans', 'Noto Sans CJK JP', sans-serif; color: #1a1a1a; max-width: 960px; margin: 32px auto; padding: 0 16px }
h1 { font-size: 32px; margin: 0 }
h2 { font-size: 20px; margin: 0 0 8px }
body > h2 { margin-top: 40px }
section { border: 2px solid #1a1a1a; border-radius: 8px; padding: 12px 16px; break-inside: avoid }
section.sometimes { border-style: dashed; margin-left: 48px }
section h2 b { display: inline-block; min-width: 1.8em; text-align: center; color: #fff; background: #1a1a1a; border-radius: 4px }
.when { margin: 0 0 4px; color: #595959 }
.arrow { margin: 4px 0 4px 24px; font-size: 24px; line-height: 1 }
table { border-collapse: collapse; width: 100% }
th, td { border-top: 1px solid #b3b3b3; padding: 6px 8px; text-align: left; vertical-align: top; font-weight: normal }
th { width: 40%; font-weight: bold }
td p { margin: 0; color: #595959; font-size: 14px }
tr { break-inside: avoid }`;
