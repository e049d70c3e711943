# docker build -t gatekeeper . && docker run --read-only --tmpfs /tmp --env-file .env gatekeeper
# Every step also works by hand in a Debian 12 chroot; compose.yaml beside this file adds the walls and a Redis of its own.

FROM debian:12-slim AS base
RUN apt-get update \
    && apt-get install -y --no-install-recommends ca-certificates libgl1 libglib2.0-0 \
        python3 redis-server tesseract-ocr tesseract-ocr-eng tesseract-ocr-ind \
    && rm -rf /var/lib/apt/lists/*

FROM base AS build
RUN apt-get update && apt-get install -y --no-install-recommends python3-venv
COPY gatekeeper LICENSE /srv/gatekeeper/
COPY setup /srv/gatekeeper/setup
COPY detectors /srv/gatekeeper/detectors
COPY texts /srv/gatekeeper/texts
COPY bot /srv/gatekeeper/bot
RUN /srv/gatekeeper/gatekeeper setup

FROM base
RUN useradd --system --uid 10001 --no-create-home gatekeeper
COPY --from=build /srv/gatekeeper /srv/gatekeeper
USER 10001
# /tmp is to be mounted in memory; nothing else is written to.
ENV TMPDIR=/tmp PYTHONDONTWRITEBYTECODE=1
WORKDIR /tmp
HEALTHCHECK --interval=30s --timeout=10s --start-period=120s CMD ["/srv/gatekeeper/gatekeeper", "bot", "--health"]
ENTRYPOINT ["/srv/gatekeeper/gatekeeper"]
CMD ["bot"]
