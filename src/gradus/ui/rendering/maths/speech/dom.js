// The little of a document object model that the speech rule engine walks and builds.
"use strict";
{
const ENTITIES = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };
const TOKEN = /<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*"[^"]*")*)\s*(\/?)>|([^<]+)/g;
const ATTRIBUTE = /([\w:.-]+)\s*=\s*"([^"]*)"/g;

class SpeechNode {
  constructor(nodeType, nodeName, ownerDocument) {
    Object.assign(this, { nodeType, nodeName, ownerDocument, parentNode: null, childNodes: [] });
  }

  get firstChild() {
    return this.childNodes[0] ?? null;
  }

  get lastChild() {
    return this.childNodes[this.childNodes.length - 1] ?? null;
  }

  get nextSibling() {
    return this.sibling(1);
  }

  get previousSibling() {
    return this.sibling(-1);
  }

  sibling(step) {
    const all = this.parentNode?.childNodes ?? [];
    return all[all.indexOf(this) + step] ?? null;
  }

  appendChild(child) {
    return this.insertBefore(child, null);
  }

  insertBefore(child, next) {
    child.parentNode?.removeChild(child);
    const place = next ? this.childNodes.indexOf(next) : this.childNodes.length;
    this.childNodes.splice(place, 0, child);
    child.parentNode = this;
    return child;
  }

  removeChild(child) {
    this.childNodes.splice(this.childNodes.indexOf(child), 1);
    child.parentNode = null;
    return child;
  }

  replaceChild(child, old) {
    this.insertBefore(child, old);
    return this.removeChild(old);
  }

  get textContent() {
    return this.childNodes.map((child) => child.textContent).join("");
  }

  set textContent(text) {
    while (this.firstChild) this.removeChild(this.firstChild);
    if (text) this.appendChild(this.ownerDocument.createTextNode(text));
  }
}

class SpeechText extends SpeechNode {
  constructor(text, ownerDocument) {
    super(3, "#text", ownerDocument);
    this.data = this.nodeValue = text;
  }

  get textContent() {
    return this.nodeValue;
  }

  set textContent(text) {
    this.data = this.nodeValue = text;
  }

  cloneNode() {
    return new SpeechText(this.nodeValue, this.ownerDocument);
  }
}

class SpeechElement extends SpeechNode {
  constructor(name, ownerDocument) {
    super(1, name, ownerDocument);
    this.tagName = this.localName = name;
    this.attributes = [];
  }

  getAttributeNode(name) {
    return this.attributes.find((attribute) => attribute.name === name) ?? null;
  }

  getAttribute(name) {
    return this.getAttributeNode(name)?.value ?? null;
  }

  hasAttribute(name) {
    return this.getAttributeNode(name) !== null;
  }

  setAttribute(name, value) {
    this.removeAttribute(name);
    const text = String(value);
    this.attributes.push({
      nodeType: 2, name, nodeName: name, value: text, nodeValue: text, textContent: text,
      parentNode: this, childNodes: [],
    });
  }

  removeAttribute(name) {
    this.attributes = this.attributes.filter((attribute) => attribute.name !== name);
  }

  hasAttributes() {
    return this.attributes.length > 0;
  }

  cloneNode(deep) {
    const twin = new SpeechElement(this.nodeName, this.ownerDocument);
    for (const { name, value } of this.attributes) twin.setAttribute(name, value);
    if (deep) for (const child of this.childNodes) twin.appendChild(child.cloneNode(true));
    return twin;
  }
}

class SpeechDocument extends SpeechNode {
  constructor() {
    super(9, "#document", null);
  }

  get documentElement() {
    return this.childNodes.find((child) => child.nodeType === 1) ?? null;
  }

  createElement(name) {
    return new SpeechElement(name, this);
  }

  createElementNS(_namespace, name) {
    return new SpeechElement(name, this);
  }

  createTextNode(text) {
    return new SpeechText(text, this);
  }
}

function plain(text) {
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (name) return ENTITIES[name] ?? whole;
    return String.fromCodePoint(hex ? parseInt(hex, 16) : Number(decimal));
  });
}

// Reads what MathJax and the speech rule engine write: elements, attributes in double quotes, text.
function parsed(source) {
  const page = new SpeechDocument();
  let place = page;
  for (const [, closing, name, attributes, empty, text] of source.matchAll(TOKEN)) {
    if (text !== undefined) {
      place.appendChild(page.createTextNode(plain(text)));
    } else if (closing) {
      place = place.parentNode;
    } else {
      const element = place.appendChild(page.createElement(name));
      for (const [, key, value] of attributes.matchAll(ATTRIBUTE)) {
        element.setAttribute(key, plain(value));
      }
      if (!empty) place = element;
    }
  }
  return page;
}

globalThis.speechDom = {
  DOMImplementation: class {
    createDocument() {
      return new SpeechDocument();
    }
  },
  DOMParser: class {
    parseFromString(source) {
      return parsed(source);
    }
  },
};
}
