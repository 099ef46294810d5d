// Uses the generated TypeScript client on a service that holds the sample: node smoke-test.js http://127.0.0.1:8080 DOCUMENT
import {
  Configuration,
  DepartmentsApi,
  ImportsApi,
  ListProjectsViewEnum,
  MeasureUnit,
  ProblemFromJSON,
  ProjectsApi,
  ResponseError,
  TargetKind,
  TargetOperator,
  UnitsApi,
  instanceOfProject,
  instanceOfProjectSummary,
} from 'budget-performance-targets-client';
import type { ApiResponse, Project, ProjectListItem, ProjectListing } from 'budget-performance-targets-client';

declare const process: { argv: string[]; exit(code: number): never };
declare function require(module: 'fs'): { readFileSync(file: string): Uint8Array<ArrayBuffer> };

const PDT = '13020924P00056710001P';
const DEPARTMENT = '972';
const UNIT = '972001';
const PROJECT = '99000024P00000000972M';

const configuration = new Configuration({ basePath: process.argv[2] });
const imports = new ImportsApi(configuration);
const departments = new DepartmentsApi(configuration);
const units = new UnitsApi(configuration);
const projects = new ProjectsApi(configuration);

function equal<T>(expected: T, actual: T): void {
  if (expected !== actual) {
    throw new Error(`expected ${expected} but was ${actual}`);
  }
}

function tagOf(answer: ApiResponse<Project>): string {
  return answer.raw.headers.get('ETag') ?? '';
}

/** The status and the problem of a call that must be refused. */
async function refusal(call: Promise<unknown>) {
  try {
    await call;
  } catch (error) {
    if (error instanceof ResponseError) {
      return { status: error.response.status, problem: ProblemFromJSON(await error.response.json()) };
    }
    throw error;
  }
  throw new Error('the call was not refused');
}

async function readsAProject(): Promise<void> {
  const pdt = await projects.getProject({ projectCode: PDT });
  equal(331000.0, pdt.budget.total);
  equal(null, pdt.budget.other);
  const target = pdt.indicators?.[0].target;
  equal('100百分比', target?.raw);
  equal(TargetKind.Numeric, target?.kind);
  equal(TargetOperator.Eq, target?.operator);
  equal(100, target?.value);
  equal(MeasureUnit.Percent, target?.unit);
  equal(null, target?.date);
}

function list(view: ListProjectsViewEnum, cursor?: string): Promise<ProjectListing> {
  return projects.listProjects({ departmentCode: '312', view, limit: 7, cursor });
}

async function walksOverAllPages(): Promise<void> {
  const items: ProjectListItem[] = [];
  let pages = 0;
  let cursor: string | null | undefined;
  do {
    const page: ProjectListing = await list(ListProjectsViewEnum.Summary, cursor ?? undefined);
    items.push(...page.items);
    pages++;
    cursor = page.nextCursor;
  } while (cursor !== null);
  equal(8, pages);
  equal(52, items.length);
  const codes = new Set(items.map((item) => item.code));
  equal(52, codes.size);
  equal(true, codes.has(PDT));
}

async function tellsSummariesFromWholeProjects(): Promise<void> {
  const row = (await list(ListProjectsViewEnum.Summary)).items[0];
  const whole = (await list(ListProjectsViewEnum.Full)).items[0];
  if (!instanceOfProjectSummary(row) || !instanceOfProject(whole)) {
    throw new Error('a summary or a whole project was not known as such');
  }
  equal(row.indicatorCount, whole.indicators?.length);
}

async function createsChangesAndDeletes(): Promise<void> {
  await departments.createDepartment({ department: { code: DEPARTMENT, name: '水务局' } });
  await units.createUnit({ unit: { code: UNIT, name: '水务局本级' } });
  const created = await projects.createProjectRaw({
    project: {
      code: PROJECT,
      name: '管网维护',
      fiscalYear: 2024,
      unitCode: UNIT,
      budget: { total: 17854300.05 },
      purpose: null,
      // in nested objects the types ask for what the server derives; it is left out of what is sent
      indicators: [{ seq: 9, name: '更换管道长度', target: { raw: '≥12公里', kind: TargetKind.Qualitative } }],
    },
  });
  equal(201, created.raw.status);
  const project = await created.value();
  equal(17854300.05, project.budget.total);
  equal('水务局本级', project.unitName);
  equal(1, project.indicators?.[0].seq);
  equal(TargetOperator.Ge, project.indicators?.[0].target?.operator);

  const stale = tagOf(created);
  const changed = await projects.patchProject({ projectCode: PROJECT, ifMatch: stale, requestBody: { purpose: '更换老旧管道' } });
  equal('更换老旧管道', changed.purpose);
  equal(2, changed.version);

  const { status, problem } = await refusal(
    projects.patchProject({ projectCode: PROJECT, ifMatch: stale, requestBody: { purpose: '别的' } }),
  );
  equal(412, status);
  equal('/problems/precondition-failed', problem.type);
  equal(412, problem.status);
  equal(`/v1/projects/${PROJECT}`, problem.instance);

  // a project that was read may be written as it is, what the server derives is left out
  const read = await projects.getProjectRaw({ projectCode: PROJECT });
  const renamed = await projects.putProject({
    projectCode: PROJECT,
    ifMatch: tagOf(read),
    project: { ...(await read.value()), name: '管网维护二期' },
  });
  equal('管网维护二期', renamed.name);
  equal(project.indicators?.[0].id, renamed.indicators?.[0].id);

  await projects.deleteProject({ projectCode: PROJECT, ifMatch: '*' });
  equal(404, (await refusal(projects.getProject({ projectCode: PROJECT }))).status);
  await units.deleteUnit({ unitCode: UNIT, ifMatch: '*' });
  await departments.deleteDepartment({ departmentCode: DEPARTMENT, ifMatch: '*' });
}

async function checksADocument(): Promise<void> {
  const document = require('fs').readFileSync(process.argv[3]);
  const report = await imports.importDocument({ dryRun: true, body: new Blob([document]) });
  equal(true, report.dryRun);
  equal(null, report.id);
  equal(54, report.totals.entries);
  equal(43224200.0, report.totals.budgetTotal);
}

async function main(): Promise<void> {
  await readsAProject();
  await walksOverAllPages();
  await tellsSummariesFromWholeProjects();
  await createsChangesAndDeletes();
  await checksADocument();
  console.log('the TypeScript client works');
}

main().catch((failure) => {
  console.error(failure);
  process.exit(1);
});
