import type { ReactNode } from 'react';
import { ErrorBoundary, type FallbackProps } from 'react-error-boundary';
import { useDeps, useText } from '../deps';
import { Button } from './button';
import { EmptyState } from './empty-state';

/** What stands there when a screen breaks: that the data is safe, and a way on. */
export function Guarded({ children }: { readonly children: ReactNode }) {
  const { log } = useDeps();
  return (
    <ErrorBoundary FallbackComponent={Fallback} onError={(error) => log.warn('a screen broke', error)}>
      {children}
    </ErrorBoundary>
  );
}

function Fallback({ resetErrorBoundary }: FallbackProps) {
  return <Broken onRetry={resetErrorBoundary} />;
}

export function Broken({ onRetry }: { readonly onRetry?: () => void }) {
  const text = useText();
  return (
    <div role="alert">
      <EmptyState title={text.common.broken} text={text.common.brokenHelp}>
        {onRetry ? <Button onClick={onRetry}>{text.common.tryAgain}</Button> : null}
      </EmptyState>
    </div>
  );
}
