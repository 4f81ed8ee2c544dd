/** The look of every face: fonts, tokens, roles. A face's `main.tsx` imports it before anything else. */
import '@fontsource/biz-udpgothic/400.css';
import '@fontsource/biz-udpgothic/700.css';
import '@fontsource/biz-udgothic/700.css';
import '@digital-go-jp/design-tokens/dist/tokens.css';
import './roles.css';
import './global.css';
