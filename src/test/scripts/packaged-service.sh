# What the scripts share that run the packaged service on a schema of its own; to be sourced with the arguments JAR and URL. The
# schema must not exist; it is created, and dropped at the end. Asks the server as root without password through ../shared/bin/mysql.
readonly JAR=$1 URL=$2
readonly SHARED=${SHARED:-$(dirname "$0")/../../../../shared}
address=${URL#jdbc:mysql://*:}
readonly PORT=${address%%/*}
schema=${address#*/}
readonly SCHEMA=${schema%%\?*}
work=$(mktemp -d)
readonly work
service=

fail() { printf 'FAILED: %s\n' "$1" >&2; exit 1; }
sql() { "$SHARED/bin/mysql" cli "$PORT" --batch --skip-column-names --execute "$1"; }
cleanup() {
  [ -z "$service" ] || { kill -9 "$service" && wait "$service"; } 2>/dev/null || true
  sql "drop database if exists $SCHEMA" || true
  rm -rf "$work"
}

create_schema() {
  [ -z "$(sql "show databases like '$SCHEMA'")" ] || fail "the schema $SCHEMA exists"
  trap cleanup EXIT
  sql "create database $SCHEMA character set utf8mb4 collate utf8mb4_unicode_ci"
}

{ read -ra trust; read -r token; } < <("$(dirname "$0")/credentials.js")
readonly trust token
# ask CURL-OPTION ... ADDRESS
ask() { curl -H "Authorization: Bearer $token" "$@"; }

# start [JAVA-OPTION ...]: starts the service and sets its ports, http and management
start() {
  http=$(free_port)
  management=$(free_port)
  # a script is one client, by its token, and asks as fast as it can
  java "$@" "${trust[@]}" -Dbudget.limits.requests-per-second=100000 -Dbudget.limits.burst=100000 -Dquarkus.http.port="$http" \
    -Dquarkus.management.port="$management" \
    -Dquarkus.datasource.jdbc.url="$URL" -Dquarkus.datasource.username=root -Dquarkus.datasource.password= -jar "$JAR" >>"$work/log" 2>&1 &
  service=$!
  for _ in $(seq 240); do
    if curl -fs "http://127.0.0.1:$management/q/health/ready" >/dev/null; then return; fi
    kill -0 "$service" 2>/dev/null || break
    sleep 0.5
  done
  cat "$work/log" >&2
  fail 'the service does not start'
}

free_port() {
  local port
  for port in $(shuf -i 20000-30000 -n 50); do
    if ! (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; then echo "$port"; return; fi
  done
}
