# `make` lists what can be done. Every target finds its own JDK 25 and Node (see .ci/toolchain).
SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help
.PHONY: help run test build images chart check fmt openapi bench bench-gateway bench-journey bench-live bench-pages bench-scheduling bench-selfpaced bench-verification bench-data chaos fuzz media-tools reset rooms clean

TOOLS := source .ci/toolchain
MVN := ./mvnw -B -ntp -q

help: ## list the targets
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:[^#]*## /\t/' | expand -t 16

run: ## start the whole suite with demo data; Ctrl-C stops it
	@$(TOOLS); deploy/local/parley run

test: ## check everything: formatting, static analysis, unit, integration and browser tests
	@.ci/test

build: ## compile and package every module, without tests
	@$(TOOLS); $(MVN) -T 2 package -DskipTests -DskipITs

images: ## make a container image of each built service; see deploy/images/README.md
	@$(TOOLS); $(MVN) -pl deploy/images package -DskipTests -DskipITs; deploy/images/build

chart: ## pack the Helm chart with the version of this working copy
	@deploy/helm/pack

check: ## formatting, linters and types only, nothing is started
	@$(TOOLS); .ci/check

fmt: ## format Java and TypeScript in place
	@$(TOOLS); $(MVN) spotless:apply; cd gateway/src/main/webui; [ -d node_modules ] || npm ci --no-audit --no-fund --silent; npm run --silent fmt

openapi: ## write the OpenAPI documents in contracts/ anew from the code
	@$(TOOLS); .ci/openapi

bench: bench-gateway bench-journey bench-live bench-scheduling bench-selfpaced bench-verification bench-pages ## all benchmarks; each writes a report under docs/bench/

bench-gateway: ## measure processor time and delay of the gateway beside other proxies; writes docs/bench/gateway.md
	@$(TOOLS); e2e/bench-gateway

bench-journey: ## measure start-up, booking to mail, and time to first video frame; writes docs/bench/journey.md
	@$(TOOLS); e2e/bench-journey

bench-live: ## measure invites against pgbench, a sweep of a million, and ringing until the dialog; writes docs/bench/live.md
	@$(TOOLS); e2e/bench-live

bench-pages: ## run Lighthouse on what candidates and staff open first; writes docs/bench/pages.md
	@$(TOOLS); e2e/bench-pages

bench-selfpaced: ## measure a hundred candidates who record at once, and how soon a long recording plays; writes docs/bench/selfpaced.md
	@$(TOOLS); e2e/bench-selfpaced

bench-scheduling: ## measure bookings against pgbench, lists of a million interviews, free times; writes docs/bench/scheduling.md
	@$(TOOLS); e2e/bench-scheduling

bench-verification: ## measure lists and counts of a million cases, and resending a thousand links; writes docs/bench/verification.md
	@$(TOOLS); e2e/bench-verification

chaos: ## measure a signed-in user's list beside 200 slow clients; writes docs/bench/chaos.md
	@$(TOOLS); e2e/chaos

fuzz: ## try VALUES=12000 nasty values (SEED=…) on every operation of the API; what was found is in e2e/target/fuzz.txt
	@$(TOOLS); e2e/install-browser.sh; $(MVN) verify -pl e2e -am -Dtest=NoneSuch -Dsurefire.failIfNoSpecifiedTests=false -Dit.test=FuzzE2E -Dfailsafe.failIfNoSpecifiedTests=false -Dparley.fuzz.values=$(or $(VALUES),12000) $(if $(SEED),-Dparley.fuzz.seed=$(SEED))

rooms: ## try the room journeys with REPLICAS=1 (or 2) replicas of the meeting service
	@$(TOOLS); e2e/install-browser.sh; $(MVN) verify -pl e2e -am -Dtest=NoneSuch -Dsurefire.failIfNoSpecifiedTests=false -Dit.test='JourneyE2E,TalkE2E,RefusalsE2E,ReplicasE2E,RoomHostE2E,PadE2E,RelayE2E,ExternalLinkE2E' -Dfailsafe.failIfNoSpecifiedTests=false -Dparley.meeting-replicas=$(or $(REPLICAS),1)

bench-data: ## fill the running local stack with INTERVIEWS=1000000 interviews
	@$(TOOLS); e2e/bench-data/fill

media-tools: ## install what plays recordings everywhere and speaks questions (ffmpeg, festival); the suite runs without
	@deploy/local/install-media-tools

reset: ## empty the local data folder (.local/); the suite must be stopped
	@$(TOOLS); deploy/local/parley reset

clean: ## remove build output; local data and fetched tools stay
	@$(TOOLS); $(MVN) clean
