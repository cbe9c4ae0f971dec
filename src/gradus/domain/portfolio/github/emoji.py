"""The emoji that READMEs write by name, such as `:rocket:`."""

from __future__ import annotations

import re

_NAME = re.compile(r":([a-z0-9_+-]{1,40}):")
_WRITTEN = """
+1=👍 -1=👎 alarm_clock=⏰ art=🎨 bar_chart=📊 beers=🍻 bell=🔔 book=📖 bookmark=🔖 books=📚
boom=💥 brain=🧠 bug=🐛 building_construction=🏗️ bulb=💡 calendar=📆 camera=📷 chart=💹
chart_with_downwards_trend=📉 chart_with_upwards_trend=📈 clap=👏 clipboard=📋
closed_lock_with_key=🔐 cloud=☁️ computer=💻 construction=🚧 dart=🎯 date=📅 email=📧
exclamation=❗ eyes=👀 fire=🔥 file_folder=📁 floppy_disk=💾 gear=⚙️ gem=💎
globe_with_meridians=🌐 green_circle=🟢 hammer=🔨 hammer_and_wrench=🛠️ handshake=🤝 heart=❤️
heavy_check_mark=✔️ hourglass=⌛ hugs=🤗 inbox_tray=📥 information_source=ℹ️ key=🔑 label=🏷️
link=🔗 lock=🔒 mag=🔍 mailbox=📫 medal_sports=🏅 memo=📝 microscope=🔬 movie_camera=🎥 muscle=💪
new=🆕 notebook=📓 ok_hand=👌 open_book=📖 open_file_folder=📂 outbox_tray=📤 package=📦
paperclip=📎 pencil=📝 pencil2=✏️ point_right=👉 pray=🙏 pushpin=📌 question=❓ raised_hands=🙌
recycle=♻️ red_circle=🔴 robot=🤖 rocket=🚀 rotating_light=🚨 scroll=📜 shield=🛡️ smile=😄
snake=🐍 sparkles=✨ speech_balloon=💬 star=⭐ star2=🌟 straight_ruler=📏 sunglasses=😎 tada=🎉
test_tube=🧪 thinking=🤔 thumbsdown=👎 thumbsup=👍 toolbox=🧰 trophy=🏆 triangular_ruler=📐
tv=📺 warning=⚠️ wave=👋 whale=🐳 white_check_mark=✅ wrench=🔧 x=❌ yellow_circle=🟡 zap=⚡
"""
_SIGNS = dict(pair.split("=") for pair in _WRITTEN.split())


def with_emoji(text: str) -> str:
    """Return a text with signs for their names."""
    return _NAME.sub(_sign, text) if text.count(":") > 1 else text


def _sign(name: re.Match[str]) -> str:
    return _SIGNS.get(name[1], name[0])
