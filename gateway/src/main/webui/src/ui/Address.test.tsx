import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Address } from './Address';

it('offers a break before the @ and reads as it is', () => {
  const { container } = render(<Address>asha.rao@mail.example</Address>);
  expect(container.textContent).toBe('asha.rao@mail.example');
  expect(container.innerHTML).toBe('asha.rao<wbr>@mail.example');
});
