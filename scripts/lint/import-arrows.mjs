import { dirname, relative, resolve, sep } from 'node:path';

/** The layer a file belongs to: the longest of the names that its path begins with, or undefined. */
const layerOf = (path, names) =>
  names
    .filter((name) => path === name || path.startsWith(`${name}/`))
    .sort((a, b) => b.length - a.length)[0];

/**
 * ESLint rule: a file of a layer imports only from its own layer and from those the table allows it.
 * Option: `{ root, layers: { 'lib/claims': ['lib/arabic'], … }, places: […] }`; `places` are the folders that are
 * told apart, the layers among them. Files outside all of them may import anything.
 */
export default {
  meta: { type: 'problem', schema: [{ type: 'object' }] },
  create(context) {
    const [{ root, layers, places }] = context.options;
    const pathOf = (file) => relative(root, file).split(sep).join('/');
    const here = layerOf(pathOf(context.filename), Object.keys(layers));
    if (here === undefined) return {};
    const check = (node) => {
      const from = node?.value;
      if (typeof from !== 'string' || !from.startsWith('.')) return;
      const there = layerOf(pathOf(resolve(dirname(context.filename), from)), places);
      if (there === undefined || there === here || layers[here].includes(there)) return;
      context.report({
        node,
        message: `${here} must not import from ${there}: see docs/architecture.md.`,
      });
    };
    return {
      ImportDeclaration: ({ source }) => check(source),
      ExportAllDeclaration: ({ source }) => check(source),
      ExportNamedDeclaration: ({ source }) => check(source),
      ImportExpression: ({ source }) => check(source),
    };
  },
};
