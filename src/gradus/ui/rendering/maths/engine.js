// Sets MathJax up once and typesets one formula at a time, without a page around it.
"use strict";

const { mathjax } = MathJax._.mathjax;
const { TeX } = MathJax._.input.tex_ts;
const { SVG } = MathJax._.output.svg_ts;
const { TeXFont } = MathJax._.output.svg.fonts.tex_ts;
const { AllPackages } = MathJax._.input.tex.AllPackages;
const adaptor = MathJax._.adaptors.liteAdaptor.liteAdaptor();
MathJax._.handlers.html_ts.RegisterHTMLHandler(adaptor);

// They hide errors, load files, run actions, change settings for all later formulas, or break.
const LEFT_OUT = new Set([
  "noerrors", "noundefined", "bussproofs", "require", "autoload", "action", "html",
  "tagformat", "setoptions", "colorv2", "physics",
]);

const MACROS = {
  bm: ["\\boldsymbol{#1}", 1],
  argmin: "\\operatorname*{arg\\,min}",
  argmax: "\\operatorname*{arg\\,max}",
  sout: ["\\enclose{horizontalstrike}{#1}", 1],
  href: ["#2", 2],
  nicefrac: ["{}^{#1}\\!/_{#2}", 2],
  sfrac: ["{}^{#1}\\!/_{#2}", 2],
  dv: ["\\frac{\\mathrm{d}#1}{\\mathrm{d}#2}", 2],
  pdv: ["\\frac{\\partial #1}{\\partial #2}", 2],
  gradusCloze: ["\\textcolor{accent}{#1}", 1],
};

const tex = new TeX({
  packages: AllPackages.filter((name) => !LEFT_OUT.has(name)),
  macros: MACROS,
  multlineWidth: "34em", // as wide as a card's column, not as a page
  formatError(_input, error) {
    throw error;
  },
});
const page = mathjax.document("", {
  InputJax: tex,
  OutputJax: new SVG({ font: new TeXFont({}), fontCache: "none", internalSpeechTitles: false }),
});

// Where formulas put what they define: the maps that are empty before the first of them.
function emptyMaps() {
  const found = new Set();
  for (const handler of tex.parseOptions.handlers.map.values()) {
    for (const { item } of handler._configuration) {
      if (item.map instanceof Map && item.map.size === 0) found.add(item.map);
    }
  }
  return [...found];
}

const definitions = emptyMaps();
const userColours = tex.parseOptions.packageData.get("color").model.userColors;

// What a formula defines must not outlive it.
function forget() {
  tex.reset();
  for (const map of [...definitions, userColours]) map.clear();
}

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
