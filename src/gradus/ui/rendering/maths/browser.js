// The little of a browser that MathJax looks for when it loads.
globalThis.window = globalThis;
globalThis.global = globalThis;
globalThis.console = { log() {}, warn() {}, error() {} };
globalThis.setTimeout = () => 0;
globalThis.clearTimeout = () => {};
globalThis.MathJax = { version: "3.2.2", _: {}, config: {} };
