import { Button, Flex } from '@strapi/design-system';

interface ComingViewsProps {
  isMonth: boolean;
  say: (name: string) => string;
  onView: (view: 'list' | 'month') => void;
}

/** Chooses between the list and the month. */
export function ComingViews({ isMonth, say, onView }: ComingViewsProps) {
  const view = (name: 'list' | 'month', isShown: boolean) => (
    <Button variant={isShown ? 'secondary' : 'tertiary'} aria-pressed={isShown} onClick={() => onView(name)}>
      {say(`view.${name}`)}
    </Button>
  );
  return (
    <Flex gap={2} role="group" aria-label={say('view')}>
      {view('list', !isMonth)}
      {view('month', isMonth)}
    </Flex>
  );
}
