// XPath 1.0 as far as the rules of the speech rule engine use it; each expression is compiled once.
//
// A compiled expression takes (node, position, size) and returns a list of nodes in the order of
// the document, a string, a number or a truth value.
"use strict";
{
const LEXEME =
  /\s*(?:(\d+(?:\.\d+)?|\.\d+)|"([^"]*)"|'([^']*)'|(::|\/\/|\.\.|!=|<=|>=|[()[\]@,./|+\-=<>*$])|([\w-]+))/gy;
const NAMED_OPERATORS = new Set(["and", "or", "div", "mod"]);
const BEFORE_OPERAND = new Set(["@", "::", "(", "[", ",", "/", "//", "|", "+", "-", "=", "!=", "<", "<=", ">", ">=", "and", "or", "div", "mod", "times"]);

function lexemes(source) {
  const found = [];
  LEXEME.lastIndex = 0;
  while (LEXEME.lastIndex < source.trimEnd().length) {
    const match = LEXEME.exec(source);
    if (!match) throw new SyntaxError(source);
    const [, number, double, single, sign, name] = match;
    const last = found[found.length - 1];
    const operand = !last || (last.kind === "sign" && BEFORE_OPERAND.has(last.value));
    if (number !== undefined) found.push({ kind: "number", value: Number(number) });
    else if (sign === "*") found.push(operand ? { kind: "name", value: "*" } : { kind: "sign", value: "times" });
    else if (sign !== undefined) found.push({ kind: "sign", value: sign });
    else if (name === undefined) found.push({ kind: "text", value: double ?? single });
    else found.push({ kind: !operand && NAMED_OPERATORS.has(name) ? "sign" : "name", value: name });
  }
  return found;
}

// ---- values

const valueOf = (node) => node.nodeType === 2 ? node.value : node.textContent;
const text = (value) => {
  if (Array.isArray(value)) return value.length ? valueOf(value[0]) : "";
  return String(value);
};
const number = (value) => {
  if (typeof value === "number") return value;
  if (typeof value === "boolean") return Number(value);
  const written = text(value).trim();
  return written ? Number(written) : NaN;
};
const truth = (value) => (Array.isArray(value) ? value.length > 0 : Boolean(value));

// Sets of nodes are equal to something if any of their nodes is.
function compared(left, right, holds, numeric) {
  const plain = (value) => (Array.isArray(value) ? value.map(valueOf) : [value]);
  if (typeof left === "boolean" || typeof right === "boolean") return holds(truth(left), truth(right));
  const numbers = numeric || typeof left === "number" || typeof right === "number";
  const read = numbers ? number : text;
  return plain(left).some((a) => plain(right).some((b) => holds(read(a), read(b))));
}

// ---- the order of the document

function path(node) {
  const places = [];
  for (let here = node; here.parentNode; here = here.parentNode) {
    places.unshift(here.nodeType === 2 ? -1 : here.parentNode.childNodes.indexOf(here));
  }
  return places;
}

function before(left, right) {
  for (let i = 0; i < Math.min(left.length, right.length); i++) {
    if (left[i] !== right[i]) return left[i] - right[i];
  }
  return left.length - right.length;
}

function ordered(nodes) {
  const single = [...new Set(nodes)];
  if (single.length < 2) return single;
  const places = single.map((node) => [path(node), node]);
  return places.sort(([left], [right]) => before(left, right)).map(([, node]) => node);
}

// ---- steps

function* descendants(node) {
  for (const child of node.childNodes) {
    yield child;
    yield* descendants(child);
  }
}

function* ancestors(node) {
  for (let here = node.parentNode; here; here = here.parentNode) yield here;
}

function siblings(node, following) {
  if (!node.parentNode || node.nodeType === 2) return [];
  const all = node.parentNode.childNodes;
  const place = all.indexOf(node);
  return following ? all.slice(place + 1) : all.slice(0, place).reverse();
}

// From a node to those on an axis, the nearest first.
const AXES = {
  self: (node) => [node],
  child: (node) => node.childNodes,
  parent: (node) => (node.parentNode ? [node.parentNode] : []),
  attribute: (node) => node.attributes ?? [],
  descendant: (node) => [...descendants(node)],
  "descendant-or-self": (node) => [node, ...descendants(node)],
  ancestor: (node) => [...ancestors(node)],
  "ancestor-or-self": (node) => [node, ...ancestors(node)],
  "following-sibling": (node) => siblings(node, true),
  "preceding-sibling": (node) => siblings(node, false),
};
const ORDERED_FROM_ONE = new Set([
  "self", "child", "parent", "attribute", "descendant", "descendant-or-self", "following-sibling",
]);

function step(axis, test, predicates) {
  const reach = AXES[axis];
  if (!reach) throw new SyntaxError(axis);
  return (nodes) => {
    const found = [];
    for (const node of nodes) {
      let here = reach(node).filter(test);
      for (const predicate of predicates) here = kept(here, predicate);
      found.push(...here);
    }
    return nodes.length < 2 && ORDERED_FROM_ONE.has(axis) ? found : ordered(found);
  };
}

function kept(nodes, predicate) {
  return nodes.filter((node, place) => {
    const value = predicate(node, place + 1, nodes.length);
    return typeof value === "number" ? value === place + 1 : truth(value);
  });
}

const ANY = step("descendant-or-self", () => true, []);
const root = (node) => [...ancestors(node)].pop() ?? node;

// ---- functions

const FUNCTIONS = {
  last: (_given, _node, _position, size) => size,
  position: (_given, _node, position) => position,
  count: ([nodes]) => nodes.length,
  name: ([nodes], node) => (nodes ? nodes[0]?.nodeName ?? "" : node.nodeName),
  "local-name": ([nodes], node) => (nodes ? nodes[0]?.nodeName ?? "" : node.nodeName),
  string: ([value], node) => text(value ?? [node]),
  concat: (values) => values.map(text).join(""),
  contains: ([whole, part]) => text(whole).includes(text(part)),
  "starts-with": ([whole, part]) => text(whole).startsWith(text(part)),
  "string-length": ([value], node) => [...text(value ?? [node])].length,
  translate([value, from, to]) {
    const [old, fresh] = [[...text(from)], [...text(to)]];
    return [...text(value)].map((c) => (old.includes(c) ? fresh[old.indexOf(c)] ?? "" : c)).join("");
  },
  not: ([value]) => !truth(value),
  boolean: ([value]) => truth(value),
  number: ([value], node) => number(value ?? [node]),
  true: () => true,
  false: () => false,
};

// ---- the grammar

const BINARY = [
  { or: (a, b) => (...at) => truth(a(...at)) || truth(b(...at)) },
  { and: (a, b) => (...at) => truth(a(...at)) && truth(b(...at)) },
  {
    "=": (a, b) => (...at) => compared(a(...at), b(...at), (x, y) => x === y),
    "!=": (a, b) => (...at) => compared(a(...at), b(...at), (x, y) => x !== y),
  },
  {
    "<": (a, b) => (...at) => compared(a(...at), b(...at), (x, y) => x < y, true),
    "<=": (a, b) => (...at) => compared(a(...at), b(...at), (x, y) => x <= y, true),
    ">": (a, b) => (...at) => compared(a(...at), b(...at), (x, y) => x > y, true),
    ">=": (a, b) => (...at) => compared(a(...at), b(...at), (x, y) => x >= y, true),
  },
  {
    "+": (a, b) => (...at) => number(a(...at)) + number(b(...at)),
    "-": (a, b) => (...at) => number(a(...at)) - number(b(...at)),
  },
  {
    times: (a, b) => (...at) => number(a(...at)) * number(b(...at)),
    div: (a, b) => (...at) => number(a(...at)) / number(b(...at)),
    mod: (a, b) => (...at) => number(a(...at)) % number(b(...at)),
  },
];

class Parser {
  constructor(source) {
    this.all = lexemes(source);
    this.place = 0;
  }

  whole() {
    const expression = this.binary(0);
    if (this.place < this.all.length) throw new SyntaxError(this.all[this.place].value);
    return expression;
  }

  is(value, ahead = 0) {
    const lexeme = this.all[this.place + ahead];
    return lexeme?.kind === "sign" && lexeme.value === value;
  }

  takes(value) {
    const there = this.is(value);
    if (there) this.place += 1;
    return there;
  }

  needs(value) {
    if (!this.takes(value)) throw new SyntaxError(value);
  }

  kind(ahead = 0) {
    return this.all[this.place + ahead]?.kind;
  }

  binary(level) {
    if (level === BINARY.length) return this.unary();
    let left = this.binary(level + 1);
    for (;;) {
      const sign = Object.keys(BINARY[level]).find((name) => this.takes(name));
      if (!sign) return left;
      left = BINARY[level][sign](left, this.binary(level + 1));
    }
  }

  unary() {
    if (!this.takes("-")) return this.union();
    const value = this.unary();
    return (...at) => -number(value(...at));
  }

  union() {
    let left = this.location();
    while (this.takes("|")) {
      const [one, other] = [left, this.location()];
      left = (...at) => ordered([...one(...at), ...other(...at)]);
    }
    return left;
  }

  // A path of steps, from a value, from the root or from the node at hand.
  location() {
    const lexeme = this.all[this.place];
    if (this.isValue()) {
      const value = this.value(lexeme);
      const steps = this.predicated();
      return steps.length ? (...at) => walked(value(...at), steps) : value;
    }
    const fromRoot = this.is("/") || this.is("//");
    const steps = this.takes("//") ? [ANY] : [];
    if (this.takes("/") ? this.startsStep() : true) steps.push(this.step());
    steps.push(...this.further());
    return (node) => walked(fromRoot ? [root(node)] : [node], steps);
  }

  isValue() {
    const called = this.kind() === "name" && this.is("(", 1);
    const test = called && ["text", "node"].includes(this.all[this.place].value);
    return ["number", "text"].includes(this.kind()) || this.is("(") || (called && !test);
  }

  value({ kind, value }) {
    this.place += 1;
    if (kind === "number" || kind === "text") return () => value;
    if (kind === "name") return this.call(value);
    const inner = this.binary(0);
    this.needs(")");
    return inner;
  }

  call(name) {
    const act = FUNCTIONS[name];
    if (!act) throw new SyntaxError(name);
    this.needs("(");
    const given = [];
    while (!this.takes(")")) {
      if (given.length) this.needs(",");
      given.push(this.binary(0));
    }
    return (...at) => act(given.map((value) => value(...at)), ...at);
  }

  // What follows a value in brackets: predicates and steps.
  predicated() {
    const predicates = this.predicates();
    const filter = (nodes) => predicates.reduce(kept, nodes);
    return [...(predicates.length ? [filter] : []), ...this.further()];
  }

  further() {
    const steps = [];
    while (this.is("/") || this.is("//")) {
      if (this.takes("//")) steps.push(ANY);
      else this.place += 1;
      steps.push(this.step());
    }
    return steps;
  }

  startsStep() {
    return this.kind() === "name" || [".", "..", "@"].some((sign) => this.is(sign));
  }

  step() {
    if (this.takes("..")) return step("parent", () => true, this.predicates());
    if (this.takes(".")) return step("self", () => true, this.predicates());
    let axis = "child";
    if (this.takes("@")) axis = "attribute";
    else if (this.is("::", 1)) {
      axis = this.all[this.place].value;
      this.place += 2;
    }
    const test = this.test(axis === "attribute" ? 2 : 1);
    return step(axis, test, this.predicates());
  }

  test(principal) {
    const lexeme = this.all[this.place++];
    if (lexeme?.kind !== "name") throw new SyntaxError(lexeme?.value);
    if (this.takes("(")) {
      this.needs(")");
      return lexeme.value === "text" ? (node) => node.nodeType === 3 : () => true;
    }
    if (lexeme.value === "*") return (node) => node.nodeType === principal;
    return (node) => node.nodeType === principal && node.nodeName === lexeme.value;
  }

  predicates() {
    const found = [];
    while (this.takes("[")) {
      found.push(this.binary(0));
      this.needs("]");
    }
    return found;
  }
}

function walked(nodes, steps) {
  return steps.reduce((here, next) => next(here), nodes);
}

const compiled = new Map();

function compile(source) {
  let expression = compiled.get(source);
  if (!expression) compiled.set(source, (expression = new Parser(source).whole()));
  return expression;
}

const TYPES = { STRING_TYPE: 2, BOOLEAN_TYPE: 3, ORDERED_NODE_ITERATOR_TYPE: 5 };

function evaluate(source, node, _resolver, type) {
  const value = compile(source)(node, 1, 1);
  if (type === TYPES.STRING_TYPE) return { stringValue: text(value) };
  if (type === TYPES.BOOLEAN_TYPE) return { booleanValue: truth(value) };
  let place = 0;
  return { iterateNext: () => value[place++] ?? null };
}

globalThis.speechXPath = {
  compile,
  install(target) {
    target.XPathResult = TYPES;
    target.document.evaluate = evaluate;
  },
};
}
