/**
 * What a page's nodes say of themselves, whatever the page has named after it. Documents and forms answer to the names
 * of what is in them before their own properties (`<input name="parentNode">` is `form.parentNode`, `<img name="body">`
 * is `document.body`), in a script of an extension as in the page's; asked through the prototypes they don't.
 */
type Owner = 'Node' | 'Element' | 'Document' | 'HTMLSlotElement';

/** Null where there is no browser: the command line's documents know no such names. */
function prototypeOf(owner: Owner): object | null {
  const known = (globalThis as Partial<Record<Owner, { readonly prototype: object }>>)[owner];
  return known?.prototype ?? null;
}

function getter<From, Value>(owner: Owner, name: string): (of: From) => Value {
  const prototype = prototypeOf(owner);
  const own = prototype && Object.getOwnPropertyDescriptor(prototype, name)?.get;
  return own
    ? (of) => own.call(of) as Value
    : (of) => (of as Readonly<Record<string, unknown>>)[name] as Value;
}

type Call = (...given: readonly unknown[]) => unknown;

function method<From, Given extends readonly unknown[], Value>(
  owner: Owner,
  name: string,
): (of: From, ...given: Given) => Value {
  const own = (prototypeOf(owner) as Readonly<Record<string, Call>> | null)?.[name];
  return (of, ...given) => {
    const call = own ?? (of as Readonly<Record<string, Call>>)[name];
    if (!call) throw new TypeError(name);
    return Reflect.apply(call, of, given) as Value;
  };
}

export const firstChildOf = getter<Node, Node | null>('Node', 'firstChild');
export const nextSiblingOf = getter<Node, Node | null>('Node', 'nextSibling');
export const nodeTypeOf = getter<Node, number>('Node', 'nodeType');
export const cloneOf = method<Node, [deep: boolean], Node>('Node', 'cloneNode');
/** In upper case for elements of HTML. */
export const tagNameOf = getter<Element, string>('Element', 'tagName');
/** The root of an open shadow tree, or null. */
export const shadowRootOf = getter<Element, ShadowRoot | null | undefined>('Element', 'shadowRoot');
export const closestOf = method<Element, [selector: string], Element | null>('Element', 'closest');
export const slottedIn = method<Element, [], readonly Node[]>('HTMLSlotElement', 'assignedNodes');
/** Null in XML and image documents. */
export const bodyOf = getter<Document, HTMLElement | null>('Document', 'body');
/** Null in a document of nothing at all. */
export const rootOf = getter<Document, Element | null>('Document', 'documentElement');
export const walkerOver = method<Document, [root: Node, show: number], TreeWalker>(
  'Document',
  'createTreeWalker',
);
export const foundIn = method<Document, [selector: string], NodeListOf<Element>>(
  'Document',
  'querySelectorAll',
);
