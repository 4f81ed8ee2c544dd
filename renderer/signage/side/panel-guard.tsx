import { Component, type ReactNode } from 'react';

/** Props of a guard. */
export interface PanelGuardProps {
  readonly children: ReactNode;
  /** Stands there instead; nothing where it is missing. */
  readonly fallback?: ReactNode;
  /** Tried again with another one. */
  readonly subject?: unknown;
  /** It could not be drawn. */
  readonly onFailed: () => void;
}

/** Keeps what cannot be drawn to itself: never an error page, and the rest stays. */
export class PanelGuard extends Component<PanelGuardProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  override componentDidCatch(): void {
    this.props.onFailed();
  }

  override componentDidUpdate(before: PanelGuardProps): void {
    if (this.state.failed && before.subject !== this.props.subject) this.setState({ failed: false });
  }

  override render(): ReactNode {
    return this.state.failed ? this.props.fallback : this.props.children;
  }
}
