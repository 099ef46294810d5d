package org.budgetperformance.shared.security;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.budgetperformance.domain.ProjectStatus;
import org.budgetperformance.testing.Api;
import org.budgetperformance.testing.Moves;
import org.budgetperformance.testing.Projects;
import org.budgetperformance.testing.Token;

/** A department with one of everything that an address can name, or the codes of one that is not there at all. */
record Ground(Map<String, String> names) {
    private static final String DOCUMENT = """
            第一部分
            部门整体绩效目标
            一、总体绩效目标
            2024年，管好水。
            二、分项绩效目标
            三、工作保障措施
            第二部分
            预算项目绩效目标

            1.管网维护绩效目标表
            \t%1$s001水务局本级
            \t单位：万元

            \t项目编码
            \t%2$s
            \t项目名称
            \t管网维护

            \t预算规模及资金用途
            \t预算数
            \t10.00
            \t其中：财政资金
            \t10.00
            \t其他资金
            \t

            \t
            \t涉及公安工作秘密

            \t资金支出计划（%%）
            \t3月底
            \t6月底
            \t10月底
            \t12月底

            \t
            \t
            \t30%%
            \t75%%
            \t100%%

            \t绩效目标
            \t1.管网全年可用

            \t一级指标
            \t二级指标
            \t三级指标
            \t绩效指标描述
            \t指标值
            \t指标值确定依据

            \t产出指标
            \t数量指标
            \t更换管道
            \t更换管道长度
            \t≥12公里
            \t年度计划

            """;

    /** Made by the finance office, secrets included. */
    static Ground of(Projects projects) {
        String department = projects.department();
        String code = projects.code(1);
        projects.unit(1);
        String report = Api.unheld()
                .contentType("text/plain;charset=UTF-8")
                .body(DOCUMENT.formatted(department, code))
                .post("/v1/imports?departmentName=水务局")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        Map<String, String> names = names(department, code);
        names.put("importId", report.substring(report.lastIndexOf('/') + 1));
        names.put(
                "indicatorId",
                Projects.read(projects.path(1)).at("/indicators/0/id").asText());
        names.put("findingId", waived(projects.path(1)));
        String cleared = Token.of("finance").cleared().signed();
        create(cleared, "/v1/classified-projects/" + code, Projects.text(projects.body(1)));
        create(cleared, projects.path(1) + "/withheld-values/purpose", "{\"value\": \"值\"}");
        // an approved project that is amended has all there is, and takes writes
        Moves.to(projects.path(1), ProjectStatus.AMENDING);
        return new Ground(names);
    }

    /** A finding with a waiver. */
    private static String waived(String project) {
        String id = Projects.read(project + "/findings").at("/items/0/id").asText();
        create(Token.usual(), project + "/findings/" + id + "/waiver", "{\"reason\": \"经核实无误\"}");
        return id;
    }

    static Ground nowhere() {
        return new Ground(names("001", new Projects(55).code(1)));
    }

    String department() {
        return name("departmentCode");
    }

    String name(String parameter) {
        return Objects.requireNonNull(names.get(parameter));
    }

    /** The address of an operation here. */
    String address(String path) {
        String address = path;
        for (Map.Entry<String, String> name : names.entrySet()) {
            address = address.replace("{" + name.getKey() + "}", name.getValue());
        }
        return path.startsWith("/v1/analytics/") ? address + "?groupBy=unit" : address;
    }

    /** What is said of here, in words that could be said of any other. */
    String anonymous(String text) {
        String anonymous = text;
        for (String parameter : new String[] {"projectCode", "unitCode", "importId", "indicatorId", "findingId"}) {
            anonymous = anonymous.replace(name(parameter), parameter);
        }
        return anonymous.replaceAll("(departments/|[门t] )" + department(), "$1departmentCode");
    }

    private static Map<String, String> names(String department, String projectCode) {
        Map<String, String> names = new TreeMap<>();
        names.put("departmentCode", department);
        names.put("unitCode", department + "001");
        names.put("projectCode", projectCode);
        names.put("mofDivCode", projectCode.substring(0, 6));
        names.put("fiscalYear", "2024");
        names.put("version", "1");
        names.put("member", "purpose");
        names.put("codeListName", "plan-bases");
        names.put("importId", "00000000-0000-7000-8000-000000000000");
        names.put("findingId", "0".repeat(32));
        names.put("indicatorId", "00000000-0000-7000-8000-000000000001");
        return names;
    }

    private static void create(String token, String path, String body) {
        Api.as(token)
                .contentType("application/json;charset=UTF-8")
                .header("If-None-Match", "*")
                .body(body)
                .put(path)
                .then()
                .statusCode(201);
    }
}
