type Attributes = Readonly<Record<string, string>>;

/** Text only ever becomes text: nothing here parses markup. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  document: Document,
  tag: Tag,
  attributes: Attributes,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

export function button(
  document: Document,
  attributes: Attributes,
  pressed: () => void,
  ...children: readonly (Node | string)[]
): HTMLButtonElement {
  const made = element(document, 'button', { type: 'button', ...attributes }, ...children);
  // A page must not press for the user.
  made.addEventListener('click', (event) => event.isTrusted && pressed());
  return made;
}
