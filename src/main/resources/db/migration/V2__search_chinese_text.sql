-- Chinese has no blanks between words, so MySQL indexes each two neighbouring characters. MariaDB has no such parser; it
-- takes what stands in /*!80000 */ for a comment, and the search there goes without the index.
alter table project comment = '项目' /*!80000 , add fulltext index ft_project_name_purpose (name, purpose) with parser ngram */;
alter table indicator comment = '绩效指标' /*!80000 , add fulltext index ft_indicator_name_description (name, description) with parser ngram */;
