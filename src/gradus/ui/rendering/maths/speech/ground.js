// What the speech rule engine looks for when it loads: modules as in Node, and where words come from.
globalThis.process = { env: {} };
globalThis.require = (name) => {
  if (name === "xmldom-sre") return speechDom;
  return name === "wicked-good-xpath" ? { install: speechXPath.install } : {};
};
globalThis.SREfeature = {
  custom: (locale) => Promise.resolve(readMap(locale)), // in place of files or the network
  locale: speechLanguage,
  defaultLocale: speechLanguage,
  domain: "clearspeak",
  style: "Fraction_EndFrac:Roots_RootEnd:VerticalLine_Given",
};
