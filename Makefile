# The daily words. `make demo` and `make test` need nothing but Python 3.11 or later, pip and make.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
DEMO := build/demo
DOSSIER := examples/dossiers/medecin_rancongiciel.json
WORKBOOK := examples/registers/dentiste.ods
INSURED := examples/dossiers/dentiste_assurance.json
AT := 2026-06-03T09:00+02:00
SETTLED := 2026-08-03T09:00+02:00
DOCUMENTS := cnil_notification breach_register persons_letter action_plan
INSURANCE := proposal_form guarantees_table adequacy_note loss_declaration settlement_statement

.DEFAULT_GOAL := help
.PHONY: help demo test lint docs benchmark goldens clean

help: ## List these words
	@sed -n 's/^\([a-z]*\):.*## /\1\t/p' $(MAKEFILE_LIST)

$(VENV)/.demo: pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --upgrade pip
	$(BIN)/python -m pip install --quiet --editable '.[all]'
	@touch $@

$(VENV)/.test: $(VENV)/.demo
	$(BIN)/python -m pip install --quiet --editable '.[all]' --group test
	@touch $@

$(VENV)/.dev: $(VENV)/.test
	$(BIN)/python -m pip install --quiet --group lint --group docs --group benchmark
	@touch $@

demo: $(VENV)/.demo ## Run the main job on an example dossier; documents under build/demo/
	@mkdir -p $(DEMO)
	$(BIN)/python -m rgpd_sante check $(DOSSIER) --at $(AT)
	$(BIN)/python -m rgpd_sante duties $(DOSSIER) --at $(AT)
	@for document in $(DOCUMENTS); do for format in html markdown pdf; do \
		$(BIN)/python -m rgpd_sante render $(DOSSIER) --at $(AT) --document $$document --format $$format \
			--output $(DEMO) || exit 1; \
	done; done
	$(BIN)/python -m rgpd_sante render $(DOSSIER) --at $(AT) --document action_plan --format ics --output $(DEMO)
	$(BIN)/python -m rgpd_sante check $(WORKBOOK) --at $(AT) || test $$? -eq 1
	@for format in html pdf docx; do \
		$(BIN)/python -m rgpd_sante render $(WORKBOOK) --at $(AT) --document processing_register --format $$format \
			--output $(DEMO) || exit 1; \
	done
	$(BIN)/python -m rgpd_sante convert $(WORKBOOK) $(DEMO)/registre.ods
	@for document in $(INSURANCE); do for format in html pdf; do \
		$(BIN)/python -m rgpd_sante render $(INSURED) --at $(SETTLED) --document $$document --format $$format \
			--output $(DEMO) || exit 1; \
	done; done

test: $(VENV)/.test ## Run every test, those of the documentation and of the examples included
	$(BIN)/python -m pytest --numprocesses auto --cov --cov-report term

lint: $(VENV)/.dev ## Check style, types and documentation
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/mkdocs build --strict --quiet --site-dir build/site

docs: $(VENV)/.dev ## Build the documentation under build/site/
	$(BIN)/mkdocs build --strict --site-dir build/site

benchmark: $(VENV)/.dev ## Measure; figures depend on the machine
	$(BIN)/python benchmarks/obligations.py
	$(BIN)/python benchmarks/register.py
	$(BIN)/python benchmarks/settlements.py

goldens: $(VENV)/.test ## Write the golden files, the published schema and the generated pages anew; review the diff
	RGPD_SANTE_REWRITE_GOLDENS=1 $(BIN)/python -m pytest --numprocesses 0 --quiet

clean: ## Remove what the other words made
	rm -rf $(VENV) build .coverage .coverage.* .pytest_cache .mypy_cache .ruff_cache .hypothesis
