"""Which distributions bring the package that an import names, where the names differ."""

from __future__ import annotations

from gradus.domain.portfolio.reading.requirement import normalised

_TENSORFLOW = "tensorflow tensorflow-cpu tensorflow-gpu tensorflow-macos tf-nightly"
_OPENCV = (
    "opencv opencv-python opencv-python-headless opencv-contrib-python "
    "opencv-contrib-python-headless py-opencv"
)
_JUPYTER = "ipython jupyter jupyterlab notebook ipykernel"

_BROUGHT_BY = {
    "attr": "attrs",
    "bs4": "beautifulsoup4",
    "Crypto": "pycryptodome pycrypto",
    "cv2": _OPENCV,
    "dateutil": "python-dateutil",
    "docx": "python-docx",
    "dotenv": "python-dotenv",
    "faiss": "faiss-cpu faiss-gpu faiss",
    "fitz": "pymupdf",
    "git": "gitpython",
    "github": "pygithub",
    "googleapiclient": "google-api-python-client",
    "hydra": "hydra-core",
    "igraph": "igraph python-igraph",
    "imblearn": "imbalanced-learn",
    "IPython": _JUPYTER,
    "jose": "python-jose",
    "jwt": "pyjwt",
    "keras": f"keras {_TENSORFLOW}",
    "Levenshtein": "levenshtein python-levenshtein",
    "lightning_fabric": "lightning pytorch-lightning",
    "magic": "python-magic",
    "mpl_toolkits": "matplotlib",
    "MySQLdb": "mysqlclient",
    "nacl": "pynacl",
    "onnxruntime": "onnxruntime onnxruntime-gpu",
    "OpenSSL": "pyopenssl",
    "osgeo": "gdal",
    "paho": "paho-mqtt",
    "PySide6": "pyside6 pyside6-essentials",
    "quickjs": "quickjs quickjs-ng",
    "PIL": "pillow pillow-simd",
    "pkg_resources": "setuptools",
    "pl_bolts": "lightning-bolts",
    "pptx": "python-pptx",
    "psycopg2": "psycopg2 psycopg2-binary",
    "pythoncom": "pywin32",
    "pytorch_lightning": "pytorch-lightning lightning",
    "rest_framework": "djangorestframework",
    "ruamel": "ruamel-yaml",
    "serial": "pyserial",
    "skimage": "scikit-image",
    "sklearn": "scikit-learn",
    "skopt": "scikit-optimize",
    "snowflake": "snowflake-connector-python",
    "speech_recognition": "speechrecognition",
    "surprise": "scikit-surprise",
    "tensorboard": f"tensorboard {_TENSORFLOW}",
    "tensorflow": _TENSORFLOW,
    "telegram": "python-telegram-bot",
    "torch": "torch pytorch pytorch-cpu pytorch-gpu",
    "umap": "umap-learn",
    "usb": "pyusb",
    "websocket": "websocket-client",
    "win32api": "pywin32",
    "wx": "wxpython",
    "xgboost": "xgboost xgboost-cpu py-xgboost",
    "yaml": "pyyaml",
    "zmq": "pyzmq",
}
"""Import names with the distributions that bring them. Source: the distributions' own pages."""

_GIVEN = frozenset(["kaggle_secrets", "kaggle_datasets", "dbutils", "pyodide", "js", "_typeshed"])
"""Packages that only exist where a notebook service puts them."""

_NAMESPACES = ("google", "azure", "zope", "ruamel", "sphinxcontrib", "opentelemetry")


def is_given(name: str) -> bool:
    """Tell whether a dotted import is there without being installed, as `google.colab` is."""
    return name.partition(".")[0] in _GIVEN or name.startswith("google.colab")


def distributions(top: str) -> frozenset[str]:
    """Return the normalised names of distributions that would bring a package."""
    names = _BROUGHT_BY.get(top, top).split()
    plain = normalised(top)
    return frozenset([*names, plain, f"python-{plain}", f"py-{plain}", f"{plain}-py"])


def is_brought(top: str, declared: frozenset[str]) -> bool:
    """Tell whether one of the declared distributions brings a package."""
    if not distributions(top).isdisjoint(declared):
        return True
    if top.lower() in {name.replace("-", "") for name in declared}:
        return True  # pytestqt is pytest-qt
    return top in _NAMESPACES and any(name.startswith(f"{top}-") for name in declared)
