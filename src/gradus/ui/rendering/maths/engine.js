// Typesets one formula at a time, without a page around it.
"use strict";

const { SVG } = MathJax._.output.svg_ts;
const { TeXFont } = MathJax._.output.svg.fonts.tex_ts;
const page = mathjax.document("", {
  InputJax: tex,
  OutputJax: new SVG({ font: new TeXFont({}), fontCache: "none", internalSpeechTitles: false }),
});

function firstSvg(node) {
  if (node.kind === "svg") return node;
  for (const child of node.children ?? []) {
    const found = firstSvg(child);
    if (found) return found;
  }
  return null;
}

globalThis.typeset = function (latex, display) {
  forget();
  try {
    const node = page.convert(latex, { display, em: 16, ex: 8, containerWidth: 1280 });
    return JSON.stringify(displayList(firstSvg(node)));
  } catch (error) {
    if (error?.id === undefined) throw error; // null when there was no memory left for an error
    return JSON.stringify({ error: error.message });
  }
};
