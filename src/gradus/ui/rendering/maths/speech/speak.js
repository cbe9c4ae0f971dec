// Reads one formula at a time as words.
"use strict";
{
const { Sre } = MathJax._.a11y.sre;
const { STATE } = MathJax._.core.MathItem;
const { SerializedMmlVisitor } = MathJax._.core.MmlTree.SerializedMmlVisitor;

// A binomial coefficient comes as a fraction without a line, which alone would be read as a column.
class Written extends SerializedMmlVisitor {
  visitMfracNode(node, space) {
    if (parseFloat(node.attributes.get("linethickness")) !== 0) return this.visitDefault(node, space);
    const [above, below] = node.childNodes.map((child) => this.visitNode(child, space));
    return `<mrow>${above}<mtext>choose</mtext>${below}</mrow>`;
  }
}

const written = new Written();
const page = mathjax.document("", { InputJax: tex });
Sre.setupEngine({});

globalThis.speak = function (latex, display) {
  forget();
  const tree = page.convert(latex, { display, end: STATE.CONVERT });
  return Sre.toSpeech(written.visitTree(tree)).replace(/\s+/g, " ").trim();
};
}
