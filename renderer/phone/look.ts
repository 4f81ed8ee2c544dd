/**
 * The look of the pages for phones: tokens and roles of every face, but the phone's own fonts. Only the numbers have ours (one
 * small file), and nobody waits for it.
 */
import '@digital-go-jp/design-tokens/dist/tokens.css';
import '../ui/roles.css';
import '../ui/global.css';
import './phone.css';
