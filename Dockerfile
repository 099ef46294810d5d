# The production service on a JRE, for an unprivileged user and a root file system that is read only; /tmp is all it writes to:
#
#   docker build -t budget-performance-targets .
#   docker run --read-only --tmpfs /tmp --cap-drop ALL -p 8080:8080 -e QUARKUS_DATASOURCE_JDBC_URL=… budget-performance-targets
#
# Settings come from the environment (README, Configuration). --build-arg APP=built takes the target/image/quarkus-app that is there
# already instead of building it. The same image without a container engine: the profile image of pom.xml.
ARG BUILD_IMAGE=docker.io/library/maven:3.9.11-eclipse-temurin-17
ARG RUNTIME_IMAGE=docker.io/library/eclipse-temurin:25.0.3_9-jre-noble
ARG APP=build

FROM ${BUILD_IMAGE} AS build
WORKDIR /source
COPY pom.xml ./
COPY .mvn .mvn
COPY openapi openapi
COPY src src
RUN mvn -B -ntp -q -Pimage -DskipTests package

FROM scratch AS built
COPY target/image/quarkus-app /source/target/image/quarkus-app

FROM ${APP} AS app

FROM ${RUNTIME_IMAGE}
COPY --from=app /source/target/image/quarkus-app /app
COPY src/main/container /app
WORKDIR /app
ENV LANG=C.UTF-8
# by the Java that will use it; another one would start without it
RUN ["/app/train"]
# by number, so that an orchestrator can tell that it is not root
USER 10001:10001
EXPOSE 8080 9000
# the rest is for what is not heap: classes, code, and the stacks of some hundred threads
ENV JAVA_TOOL_OPTIONS="-XX:MaxRAMPercentage=60"
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 CMD ["/app/health-check"]
ENTRYPOINT ["java", "@/app/java.options", "-XX:AOTCache=/app/app.aot", "-jar", "/app/quarkus-run.jar"]
