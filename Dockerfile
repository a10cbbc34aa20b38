# Built once, run by several nodes behind the proxy of docker-compose.yml.
FROM maven:3.9-eclipse-temurin-25 AS build
WORKDIR /src
COPY pom.xml ./
COPY .mvn .mvn
COPY nlp-models nlp-models
COPY chatbot chatbot
COPY mobile-api mobile-api
COPY pwa pwa
COPY server server
RUN mkdir -p /usr/lib/jvm && ln -s "$JAVA_HOME" /usr/lib/jvm/jdk-25 \
 && mvn -q -B -DskipTests -Dquick package

FROM eclipse-temurin:25-jre
RUN useradd --system --uid 10001 --home-dir /var/lib/motcua --create-home motcua
COPY --from=build /src/server/target/motcua-server.jar /opt/motcua/motcua-server.jar
COPY --from=build /src/server/target/lib /opt/motcua/lib
USER motcua
WORKDIR /var/lib/motcua
ENV MOTCUA_HOME=/var/lib/motcua MOTCUA_HOST=0.0.0.0 MOTCUA_PORT=8080
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=3s --start-period=40s --retries=3 \
  CMD curl -fsS http://127.0.0.1:8080/health/readiness || exit 1
ENTRYPOINT ["java", "-Xmx512m", "-XX:+UseSerialGC", "-Dfile.encoding=UTF-8", "-Duser.timezone=Asia/Ho_Chi_Minh", "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow", "-jar", "/opt/motcua/motcua-server.jar"]
CMD ["serve"]
