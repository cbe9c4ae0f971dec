"""Words of Markdown and HTML that several targets are spoilt with."""

from __future__ import annotations

_MARKDOWN = r"""
\ ` `` ``` ~~~ * ** _ ~~ > - + 1. 9999999999. # ### | |-|-| |:-:| [ ] ( ) ![ ]( [x](y) ![a](b.png)
[a]: <https://a.b> $ $$ \$ {{c1:: }} {{c2::a::b}} {{c0:: :: {= {=a} {=a:3} <!-- --> --- === [^1]
- [ ]  - [x]  ```python ```output \frac{1}{2} \begin{x} & \\ \( \) \[ \] :rocket: @ www. https://
"""
_HTML = """
<b> </b> <i> <sub> </sub> <br> <br/> <p> </p> <div <div> </div> <table> <tr> <td> </td> <a <a>
</a> <img <svg> </svg> <script> </script> <style> </style> <iframe> <math> <mi> <textarea>
</textarea> <select> <template> <plaintext> <xmp> <noscript> <![CDATA[ ]]> <!DOCTYPE <?php ?>
href="javascript:x" src='data:x' onerror=x style="x:url(y)" srcset= xlink:href= &lt; &#x6a; &#0;
&amp; &nbsp; &NotAName; &#99999999999; javascript: data:text/html, vbscript: file:///etc/passwd
//a.b ../../x C:\\x java\tscript: \x01javascript: <eos> <s> List<int> class=x id=x data-g-line=1
"""
MARKDOWN = tuple(word.encode() for word in _MARKDOWN.split())
HTML = tuple(word.encode() for word in _HTML.split())
PAIRS = (
    *((b"[", b"]"), (b"(", b")"), (b"*", b"*"), (b"**", b"**"), (b"_", b"_"), (b"$", b"$")),
    *((b"`", b"`"), (b"{", b"}"), (b"~~", b"~~"), (b"{{c1::", b"}}"), (b"> ", b""), (b"- ", b"")),
    *((b"<b>", b"</b>"), (b"<div>", b"</div>"), (b"<sub>", b"</sub>"), (b"![", b"](a)")),
    *((b"<svg>", b"</svg>"), (b"<table>", b"</table>"), (b"<a href='x'>", b"</a>"), (b"<", b">")),
)
