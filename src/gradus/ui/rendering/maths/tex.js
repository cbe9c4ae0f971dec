// Sets up what reads LaTeX, and what must not outlive a formula.
"use strict";

const { mathjax } = MathJax._.mathjax;
const { TeX } = MathJax._.input.tex_ts;
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
