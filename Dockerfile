# The production service on a JRE, for an unprivileged user and a root file system that is read only; /tmp is all it writes to:
#
#   docker build -t budget-performance-targets .
#   docker run --read-only --tmpfs /tmp --cap-drop ALL -p 8080:8080 -p 127.0.0.1:9000:9000 -e QUARKUS_DATASOURCE_JDBC_URL=… budget-performance-targets
#
# Settings come from the environment (README, Configuration). --build-arg APP=built takes the target/quarkus-app that is there already
# instead of building it.
ARG BUILD_IMAGE=docker.io/library/maven:3.9.11-eclipse-temurin-17
ARG RUNTIME_IMAGE=docker.io/library/eclipse-temurin:17.0.17_10-jre-noble
ARG APP=build

FROM ${BUILD_IMAGE} AS build
WORKDIR /source
COPY pom.xml ./
COPY .mvn .mvn
COPY openapi openapi
COPY src src
RUN mvn -B -ntp -q -DskipTests package

FROM scratch AS built
COPY target/quarkus-app /source/target/quarkus-app

FROM ${APP} AS app

FROM ${RUNTIME_IMAGE}
COPY --from=app /source/target/quarkus-app /app
WORKDIR /app
# by number, so that an orchestrator can tell that it is not root
USER 10001:10001
EXPOSE 8080 9000
ENV LANG=C.UTF-8 JAVA_TOOL_OPTIONS="-XX:MaxRAMPercentage=75 -XX:+ExitOnOutOfMemoryError"
# without a client of HTTP, which not every base image has
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 \
  CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/${QUARKUS_MANAGEMENT_PORT:-9000} && printf 'GET /q/health/live HTTP/1.0\\r\\n\\r\\n' >&3 && head -1 <&3 | grep -q ' 200 '"]
ENTRYPOINT ["java", "-Djava.util.logging.manager=org.jboss.logmanager.LogManager", "-jar", "/app/quarkus-run.jar"]
