# SPDX-License-Identifier: MIT
"""The floors of the house: who may import whom, which library stands where, and that nothing below reads a clock."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import attrs
import pytest

import rgpd_sante

SOURCE: Final = Path(rgpd_sante.__file__).parent
PACKAGE: Final = "rgpd_sante"

# Floor of each module or package, the lowest first; a slice sees no other slice, save practice.
FLOORS: Final = {
    "_version": 0,
    "errors": 0,
    "codes": 0,
    "facts": 1,
    "money": 1,
    "time": 2,
    "law": 3,
    "vocabulary": 4,
    "practice": 5,
    "register": 5,
    "breach": 5,
    "rights": 5,
    "security": 5,
    "insurance": 5,
    "dossier": 6,  # holds all the slices, and is below the rules that read it
    "analysis": 7,
    "exchange": 8,
    "documents": 8,
    "notebook": 9,
    "__main__": 10,
}
SLICES: Final = frozenset(name for name, floor in FLOORS.items() if floor == FLOORS["practice"])

# Where a third-party library may be imported; what is not listed may not be imported at all.
HOMES: Final = {
    "attrs": None,
    "attr": None,
    "pendulum": ("time",),
    "stdnum": ("practice",),
    "cattrs": ("exchange",),
    "babel": ("documents",),
    "typst": ("documents.writers.pdf",),
    "icalendar": ("documents.writers.ics",),
    "docx": ("documents.writers.docx",),
    "odfdo": ("exchange.cnil",),
    "xlsxwriter": ("exchange.tables",),
    "IPython": ("notebook",),
    "matplotlib": ("notebook",),
}
JSON_HOMES: Final = ("exchange", "documents.writers.pdf", "__main__")
STATE: Final = re.compile(
    r"(?:\bdatetime\.now|datetime\.utcnow|datetime\.today|date\.today|time\.time|time\.monotonic|os\.environ|os\.getenv"
    r"|pendulum\.(?:now|today|local)|(?<!def )\bopen\(|print\(|input\()"
)
STATE_HOMES: Final = ("exchange.dossier", "__main__", "notebook")


@attrs.frozen(kw_only=True)
class Import:
    """One import found in a module of the package."""

    module: str
    target: str
    line: int


def modules() -> dict[str, Path]:
    """Find every module of the package, by its dotted name below the package."""
    found = {}
    for path in sorted(SOURCE.rglob("*.py")):
        parts = path.relative_to(SOURCE).with_suffix("").parts
        found[".".join(part for part in parts if part != "__init__")] = path
    return found


MODULES: Final = modules()


def imports(module: str) -> Iterator[Import]:
    """Read the imports of a module from its text, wherever they stand in it."""
    for node in ast.walk(ast.parse(MODULES[module].read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            for name in node.names:
                yield Import(module=module, target=name.name, line=node.lineno)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{module}:{node.lineno} imports relatively"
            for name in node.names:
                target = node.module or ""
                below = f"{target}.{name.name}".removeprefix(f"{PACKAGE}.")
                yield Import(
                    module=module,
                    target=f"{PACKAGE}.{below}" if below in MODULES else target,
                    line=node.lineno,
                )


ALL_IMPORTS: Final = [found for module in MODULES for found in imports(module)]


def place(dotted: str) -> str:
    """Return the first part of a dotted name: the module or the package that has a floor."""
    return dotted.partition(".")[0]


def within(module: str, homes: tuple[str, ...]) -> bool:
    """Tell whether a module is one of these or inside one of them."""
    return any(module == home or module.startswith(f"{home}.") for home in homes)


def test_every_module_has_a_floor() -> None:
    """No module stands outside of the house."""
    assert {place(module) for module in MODULES if module} <= set(FLOORS)


def test_a_module_imports_from_lower_floors_and_from_its_own_package_only() -> None:
    """An import goes down, stays in its own package, or goes from a slice to practice."""
    wrong = []
    for found in ALL_IMPORTS:
        here = place(found.module)
        if not found.target.startswith(f"{PACKAGE}.") or not here:
            continue
        there = place(found.target.removeprefix(f"{PACKAGE}."))
        lower = FLOORS[there] < FLOORS[here]
        to_practice = here in SLICES and there == "practice"
        if not (lower or here == there or to_practice):
            wrong.append(f"{found.module}:{found.line} imports {found.target}")
    assert wrong == []


def test_only_the_command_line_imports_the_facade() -> None:
    """The façade is for applications; the modules below import what they use from where it is."""
    assert {found.module for found in ALL_IMPORTS if found.target == PACKAGE} <= {"__main__"}


def test_each_library_stays_at_home() -> None:
    """A heavy library is imported only where the architecture puts it."""
    wrong = []
    for found in ALL_IMPORTS:
        library = place(found.target)
        if library in sys.stdlib_module_names or library in {PACKAGE, "__future__"}:
            continue
        homes = HOMES.get(library, ())
        if homes is not None and not within(found.module, homes):
            wrong.append(f"{found.module}:{found.line} imports {found.target}")
    assert wrong == []


def test_json_is_read_and_written_by_exchange() -> None:
    """JSON stays with the exchange, and with the writer that hands data to its template."""
    homes = {found.module for found in ALL_IMPORTS if found.target == "json"}
    assert all(within(module, JSON_HOMES) for module in homes)


def test_no_clock_environment_file_or_print_below_the_top() -> None:
    """The instant is always an argument; nothing below the top floors looks at the machine."""
    wrong = [
        f"{module}:{number}"
        for module, path in MODULES.items()
        if not within(module, STATE_HOMES)
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if STATE.search(line.partition("#")[0]) and ">>>" not in line
    ]
    assert wrong == []


def test_texts_of_law_decide_nothing() -> None:
    """A module of ``law.texts`` holds values and citations, never a branch."""
    branching = (ast.If, ast.Match, ast.While)
    wrong = [
        f"{module}:{node.lineno}"
        for module, path in MODULES.items()
        if module.startswith("law.texts")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, branching)
    ]
    assert wrong == []


def test_public_modules_say_what_they_offer() -> None:
    """Each module has a licence line, a docstring and ``__all__``."""
    for module, path in MODULES.items():
        text = path.read_text(encoding="utf-8")
        assert text.startswith("# SPDX-License-Identifier: MIT\n"), module
        tree = ast.parse(text)
        assert ast.get_docstring(tree), module
        names = {target.id for node in tree.body for target in _targets(node) if isinstance(target, ast.Name)}
        # the modules of law.texts are read through their name (``gdpr.ART_33_1``): all of them is what they offer
        assert "__all__" in names or _is_bare(tree) or module.startswith("law.texts."), module


def _targets(node: ast.stmt) -> list[ast.expr]:
    return node.targets if isinstance(node, ast.Assign) else []


def _is_bare(tree: ast.Module) -> bool:
    """Whether a module holds nothing but its docstring, or one value (the version)."""
    return len(tree.body) <= 2


def test_importing_the_package_loads_nothing_heavy() -> None:
    """``import rgpd_sante`` loads neither babel, cattrs, pendulum, attrs nor any writer."""
    assert not _loaded("import rgpd_sante") & {"attrs", "babel", "cattrs", "pendulum", "typst", "icalendar"}


def test_the_rules_load_no_format_and_no_document() -> None:
    """Judging a breach loads neither babel, cattrs nor any writer."""
    loaded = _loaded("from rgpd_sante import assess, obligations, deadlines, check, Breach, Dossier")
    assert not loaded & {"babel", "cattrs", "typst", "icalendar", "rgpd_sante.documents", "rgpd_sante.exchange"}


def _loaded(code: str) -> set[str]:
    """Run code in a fresh interpreter and return the modules that it loaded."""
    program = f"{code}\nimport sys\nprint(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)  # noqa: S603
    return set(done.stdout.split())


def test_the_facade_hands_on_every_name() -> None:
    """Each name of the façade is there, is listed by ``dir``, and stays the same object."""
    for name in rgpd_sante.__all__:
        assert getattr(rgpd_sante, name) is getattr(rgpd_sante, name)
    assert set(dir(rgpd_sante)) == set(rgpd_sante.__all__)


def test_the_facade_has_the_same_names_for_type_checkers() -> None:
    """The imports that a type checker sees are those that the door makes."""
    tree = ast.parse((SOURCE / "__init__.py").read_text(encoding="utf-8"))
    seen = {
        name.asname or name.name
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith(PACKAGE)
        for name in node.names
    }
    assert seen == set(rgpd_sante.__all__) == set(rgpd_sante._PLACES)


def test_an_unknown_name_is_no_attribute() -> None:
    """A misspelt name is refused like on any module."""
    with pytest.raises(AttributeError, match="obligation_s"):
        getattr(rgpd_sante, "obligation_s")  # noqa: B009 - the attribute does not exist, and a type checker would say so
