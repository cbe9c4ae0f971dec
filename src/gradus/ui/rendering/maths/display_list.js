// The lite DOM of an SVG that MathJax made, flattened to a list of things to paint.
//
// fill:   ["fill", path, matrix, colour, clip]
// stroke: ["stroke", path, matrix, colour, width, dash lengths, round ends]
// text:   ["text", characters, matrix, colour, size, bold, italic]
//
// Lengths are 1/1000 em, y runs downwards from the baseline. An empty colour is that of the text
// around. A clip is null or [matrix, [x, y, width, height]].
"use strict";

const IDENTITY = [1, 0, 0, 1, 0, 0];
const RULE_WIDTH = 70; // what MathJax's style sheet gives the lines of a table
const TAG_GAP = 800;
const CIRCLE = 0.5522847; // control points of a quarter of an ellipse

const rounded = (number) => Math.round(number * 1000) / 1000;
const numbers = (text) => text.trim().split(/[\s,]+/).map(Number);

function multiplied(outer, inner) {
  const [a, b, c, d, e, f] = outer;
  const [g, h, i, j, k, l] = inner;
  return [
    a * g + c * h, b * g + d * h,
    a * i + c * j, b * i + d * j,
    a * k + c * l + e, b * k + d * l + f,
  ];
}

const TRANSFORMS = {
  translate: ([x, y = 0]) => [1, 0, 0, 1, x, y],
  scale: ([x, y = x]) => [x, 0, 0, y, 0, 0],
  matrix: (all) => all,
  skewX: ([angle]) => [1, 0, Math.tan((angle * Math.PI) / 180), 1, 0, 0],
  rotate([angle, x = 0, y = 0]) {
    const radians = (angle * Math.PI) / 180;
    const [cos, sin] = [Math.cos(radians), Math.sin(radians)];
    const turn = [cos, sin, -sin, cos, 0, 0];
    return multiplied([1, 0, 0, 1, x, y], multiplied(turn, [1, 0, 0, 1, -x, -y]));
  },
};

function transform(text) {
  let result = IDENTITY;
  for (const [, name, values] of (text || "").matchAll(/(\w+)\(([^)]*)\)/g)) {
    if (TRANSFORMS[name]) result = multiplied(result, TRANSFORMS[name](numbers(values)));
  }
  return result;
}

function length(value) {
  const match = /^\s*(-?[\d.]+(?:e[-+]?\d+)?)\s*(\w*)/.exec(value ?? "0");
  if (!match) return 0;
  return Number(match[1]) * ({ em: 1000, ex: 442 }[match[2]] ?? 1);
}

function properties(element) {
  const found = { ...element.attributes };
  for (const pair of String(found.style ?? "").split(";")) {
    const colon = pair.indexOf(":");
    if (colon > 0) found[pair.slice(0, colon).trim()] = pair.slice(colon + 1).trim();
  }
  return found;
}

function colour(value, inherited) {
  if (value === undefined || value === null) return inherited;
  if (value === "currentColor" || value === "inherit") return "";
  return value === "none" || value === "transparent" ? null : value;
}

const OUTLINES = {
  path: (a) => a.d ?? "",
  rect(a) {
    const [x, y] = [length(a.x), length(a.y)];
    return `M${x} ${y}H${x + length(a.width)}V${y + length(a.height)}H${x}Z`;
  },
  line: (a) => `M${length(a.x1)} ${length(a.y1)}L${length(a.x2)} ${length(a.y2)}`,
  polygon: (a) => `M${numbers(a.points ?? "").join(" ")}Z`,
  polyline: (a) => `M${numbers(a.points ?? "").join(" ")}`,
  ellipse(a) {
    const [x, y] = [length(a.cx), length(a.cy)];
    const [rx, ry] = [length(a.rx ?? a.r), length(a.ry ?? a.r)];
    const [kx, ky] = [rx * CIRCLE, ry * CIRCLE];
    return (
      `M${x + rx} ${y}C${x + rx} ${y + ky} ${x + kx} ${y + ry} ${x} ${y + ry}` +
      `C${x - kx} ${y + ry} ${x - rx} ${y + ky} ${x - rx} ${y}` +
      `C${x - rx} ${y - ky} ${x - kx} ${y - ry} ${x} ${y - ry}` +
      `C${x + kx} ${y - ry} ${x + rx} ${y - ky} ${x + rx} ${y}Z`
    );
  },
};
OUTLINES.circle = OUTLINES.ellipse;
const CLOSED = new Set(["path", "rect", "polygon", "ellipse", "circle"]);

const characters = (element) =>
  element.children.map((c) => (c.kind === "#text" ? c.value : characters(c))).join("");

// What an element hands down to those inside it.
function inherit(above, element, given) {
  const here = { ...above, matrix: multiplied(above.matrix, transform(given.transform)) };
  here.fill = colour(given.fill, above.fill);
  here.stroke = colour(given.stroke, above.stroke);
  if (given["stroke-width"] !== undefined) here.width = length(given["stroke-width"]);
  else if (given["data-line"] || given["data-frame"]) Object.assign(here, { width: RULE_WIDTH, fill: null });
  here.size = parseFloat(given["font-size"] ?? above.size);
  here.bold = above.bold || /bold/.test(given["font-weight"] ?? "");
  here.italic = above.italic || /italic/.test(given["font-style"] ?? "");
  return here;
}

function dashes(given) {
  const kind = given.class ?? "";
  if (/mjx-dashed/.test(kind)) return [[140, 140], false];
  if (/mjx-dotted/.test(kind)) return [[0, 140], true];
  const lengths = given["stroke-dasharray"];
  const dashed = lengths && lengths !== "none";
  return [dashed ? numbers(lengths) : [], given["stroke-linecap"] === "round"];
}

function outline(list, element, given, here) {
  const path = OUTLINES[element.kind](given);
  const matrix = here.matrix.map(rounded);
  if (CLOSED.has(element.kind) && here.fill !== null) {
    list.push(["fill", path, matrix, here.fill, here.clip]);
  }
  if (here.width && here.stroke !== null) {
    list.push(["stroke", path, matrix, here.stroke, here.width, ...dashes(given)]);
  }
}

function text(list, element, here) {
  const value = characters(element);
  if (!value.trim()) return;
  const matrix = here.matrix.map(rounded);
  list.push(["text", value, matrix, here.fill ?? "", here.size, here.bold, here.italic]);
}

// How far a picture in a frame of another size is shifted: 0 at the start, 1 at the end.
const aligned = (kept, axis) => (kept.includes(`${axis}Min`) ? 0 : kept.includes(`${axis}Max`) ? 1 : 0.5);

function nested(given, here) {
  const [x, y, width, height] = ["x", "y", "width", "height"].map((k) => length(given[k]));
  const clip = [here.matrix.map(rounded), [x, y, width, height].map(rounded)];
  let matrix = multiplied(here.matrix, [1, 0, 0, 1, x, y]);
  const [left, top, wide, high] = numbers(given.viewBox ?? "0 0 0 0");
  if (wide && high) {
    const kept = given.preserveAspectRatio ?? "xMidYMid";
    let [kx, ky] = [width / wide, height / high];
    if (kept !== "none") kx = ky = Math.min(kx, ky);
    const dx = (width - kx * wide) * aligned(kept, "x");
    const dy = (height - ky * high) * aligned(kept, "Y");
    matrix = multiplied(matrix, [kx, 0, 0, ky, dx - left * kx, dy - top * ky]);
  }
  return { ...here, matrix, clip };
}

// A numbered equation is two pictures as wide as the page; here the number follows the equation.
function numbered(parts, given, here) {
  const half = numbers(given.viewBox);
  if (given["data-table"]) {
    parts.table = { centre: half[0] + 0.5, top: half[1], height: half[3] };
    return { ...here, matrix: [1, 0, 0, 1, -parts.table.centre, 0] };
  }
  parts.tag = half[0];
  return { ...here, matrix: [1, 0, 0, 1, parts.table.centre + TAG_GAP, 0] };
}

function walk(list, parts, element, above) {
  if (element.kind.startsWith("#")) return;
  const given = properties(element);
  let here = inherit(above, element, given);
  if (OUTLINES[element.kind]) outline(list, element, given, here);
  else if (element.kind === "text") text(list, element, here);
  else if (["g", "a", "svg"].includes(element.kind)) {
    if (element.kind === "svg" && above.inside) {
      const whole = given["data-table"] || given["data-labels"];
      here = whole ? numbered(parts, given, here) : nested(given, here);
    }
    here.inside = true;
    for (const child of element.children) walk(list, parts, child, here);
  }
}

function view(parts, svg) {
  if (!parts.table) return numbers(svg.attributes.viewBox);
  const { centre, top, height } = parts.table;
  const half = centre + (parts.tag ? TAG_GAP + parts.tag : 0);
  return [-half, top, 2 * half, height];
}

globalThis.displayList = function (svg) {
  const list = [];
  const parts = {};
  const top = {
    matrix: IDENTITY, fill: "", stroke: "", width: 0, clip: null,
    size: 884, bold: false, italic: false, inside: false,
  };
  walk(list, parts, svg, top);
  return { view: view(parts, svg).map(rounded), ops: list };
};
