# The two users of the README, On a MySQL of yours. Sourced by the start script of MySQL's image once, where there are no data yet.
mysql --user=root --password="$MYSQL_ROOT_PASSWORD" <<SQL
create database budget_performance_targets character set utf8mb4 collate utf8mb4_unicode_ci;
create user '$MIGRATOR_USERNAME' identified by '$MIGRATOR_PASSWORD';
grant all on budget_performance_targets.* to '$MIGRATOR_USERNAME' with grant option;
create user '$SERVICE_USERNAME' identified by '$SERVICE_PASSWORD';
SQL
