# Two stages: build with what ./dev build installs, run with the libraries alone.
FROM debian:bookworm-slim AS build
COPY . /frontdesk
RUN cd /frontdesk && ./dev build && strip build/frontdesk

FROM debian:bookworm-slim
RUN apt-get update -qq \
    && apt-get install -y -qq --no-install-recommends \
        ca-certificates libcgraph6 libfmt9 libgvc6 libicu72 libspdlog1.10 libsqlite3-0 libssl3 libstemmer0d libyaml-cpp0.7 tzdata \
    && rm -rf /var/lib/apt/lists/* \
    && groupadd --gid 10001 frontdesk \
    && useradd --uid 10001 --gid 10001 --no-create-home --home-dir /data --shell /usr/sbin/nologin frontdesk \
    && install -d -o 10001 -g 10001 /data /bot
COPY --from=build /frontdesk/build/frontdesk /usr/local/bin/frontdesk
COPY --from=build --chown=10001:10001 /frontdesk/flows /bot
USER 10001:10001
VOLUME /data
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=5s --start-period=10s CMD ["frontdesk", "healthcheck"]
ENTRYPOINT ["frontdesk"]
CMD ["serve", "/bot", "--listen", "0.0.0.0:8080", "--data", "/data"]
