"""Uses the generated Python client on a service that holds the sample: python3 smoke_test.py http://127.0.0.1:8080 DOCUMENT"""

import sys
from decimal import Decimal

import budget_performance_targets_client as sdk

PDT = "13020924P00056710001P"
DEPARTMENT = "973"
UNIT = "973001"
PROJECT = "99000024P000000009739"

client = sdk.ApiClient(sdk.Configuration(host=sys.argv[1]))
departments = sdk.DepartmentsApi(client)
imports = sdk.ImportsApi(client)
units = sdk.UnitsApi(client)
projects = sdk.ProjectsApi(client)


def equal(expected, actual):
    if expected != actual:
        raise AssertionError(f"expected {expected!r} but was {actual!r}")


def refusal(call, *args, **kwargs):
    """The status and the problem of a call that must be refused."""
    try:
        call(*args, **kwargs)
    except sdk.ApiException as refused:
        return refused.status, sdk.Problem.from_json(refused.body)
    raise AssertionError("the call was not refused")


def reads_a_project():
    pdt = projects.get_project(PDT)
    equal(Decimal("331000.00"), pdt.budget.total)
    equal(Decimal, type(pdt.budget.total))
    equal(None, pdt.budget.other)
    target = pdt.indicators[0].target
    equal("100百分比", target.raw)
    equal(sdk.TargetKind.NUMERIC, target.kind)
    equal(sdk.TargetOperator.EQ, target.operator)
    equal(100, target.value)
    equal(sdk.MeasureUnit.PERCENT, target.unit)
    equal(None, target.var_date)


def rows(view, cursor=None):
    page = projects.list_projects(department_code="312", view=view, limit=7, cursor=cursor)
    return [item.__root__ for item in page.items], page.next_cursor


def walks_over_all_pages():
    items, cursor = rows("summary")
    pages = 1
    while cursor is not None:
        more, cursor = rows("summary", cursor)
        items += more
        pages += 1
    equal(8, pages)
    equal(52, len(items))
    codes = {item.code for item in items}
    equal(52, len(codes))
    equal(True, PDT in codes)


def tells_summaries_from_whole_projects():
    row = rows("summary")[0][0]
    whole = rows("full")[0][0]
    equal(sdk.ProjectSummary, type(row))
    equal(sdk.Project, type(whole))
    equal(row.indicator_count, len(whole.indicators))


def creates_changes_and_deletes():
    departments.create_department(sdk.Department(code=DEPARTMENT, name="水务局"))
    units.create_unit(sdk.Unit(code=UNIT, name="水务局本级"))
    created = projects.create_project_with_http_info(
        sdk.Project(
            code=PROJECT,
            name="管网维护",
            fiscal_year=2024,
            unit_code=UNIT,
            budget=sdk.Budget(total=Decimal("17854300.05")),
            indicators=[sdk.Indicator(name="更换管道长度", target=sdk.Target(raw="≥12公里"))],
        )
    )
    equal(201, created.status_code)
    equal(Decimal("17854300.05"), created.data.budget.total)
    equal("水务局本级", created.data.unit_name)
    equal(sdk.TargetOperator.GE, created.data.indicators[0].target.operator)

    stale = created.headers["ETag"]
    changed = projects.patch_project(PROJECT, {"purpose": "更换老旧管道"}, if_match=stale)
    equal("更换老旧管道", changed.purpose)
    equal(2, changed.version)

    status, problem = refusal(projects.patch_project, PROJECT, {"purpose": "别的"}, if_match=stale)
    equal(412, status)
    equal("/problems/precondition-failed", problem.type)
    equal(412, problem.status)
    equal(f"/v1/projects/{PROJECT}", problem.instance)

    # a project that was read may be written as it is, what the server derives is left out
    read = projects.get_project_with_http_info(PROJECT)
    read.data.name = "管网维护二期"
    renamed = projects.put_project(PROJECT, read.data, if_match=read.headers["ETag"])
    equal("管网维护二期", renamed.name)
    equal(read.data.indicators[0].id, renamed.indicators[0].id)

    projects.delete_project(PROJECT, if_match="*")
    equal(404, refusal(projects.get_project, PROJECT)[0])
    units.delete_unit(UNIT, if_match="*")
    departments.delete_department(DEPARTMENT, if_match="*")


def checks_a_document():
    with open(sys.argv[2], "rb") as document:
        report = imports.import_document(document.read(), dry_run=True)
    equal(True, report.dry_run)
    equal(None, report.id)
    equal(54, report.totals.entries)
    equal(Decimal("43224200.00"), report.totals.budget_total)


reads_a_project()
walks_over_all_pages()
tells_summaries_from_whole_projects()
creates_changes_and_deletes()
checks_a_document()
print("the Python client works")
