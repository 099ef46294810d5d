// The projects that everything else is multiplied from: those of the sample document, and variations of them.
'use strict';

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const YEAR = 2024;
const YEARS = 10;
/** The sample's department, and beside it two larger ones, with so many units and the rest of the projects. */
const DEPARTMENTS = [{ code: '312' }, { code: '313', units: 5, until: 160 }, { code: '314', units: 10, until: Infinity }];
const FIRST_OF_OTHERS = 400;

function code(year, copy, number) {
  const body = `130209${String(year % 100).padStart(2, '0')}P9${String(copy).padStart(6, '0')}${String(number).padStart(4, '0')}`;
  let sum = 0;
  let weight = 1;
  for (const character of body) {
    sum += ALPHABET.indexOf(character) * weight;
    weight = weight * 3 % ALPHABET.length;
  }
  return body + ALPHABET[ALPHABET.length - 1 - sum % ALPHABET.length];
}

const unitCode = (department, n) => `${department}${String(n + 1).padStart(3, '0')}`;

/** The units that the base has beside those of the sample. */
const units = DEPARTMENTS.slice(1).flatMap(({ code: department, units: count }) =>
  [...Array(count).keys()].map(n => ({ code: unitCode(department, n), name: `第${n + 1}分局` })));

/** Ten copies are the years of the same departments, the next ten those of others. */
const yearOf = copy => YEAR - copy % YEARS;
const departmentOf = (copy, department) => {
  const decade = Math.floor(copy / YEARS);
  return decade === 0 ? department : String(FIRST_OF_OTHERS + DEPARTMENTS.length * decade + Number(department) - Number(DEPARTMENTS[0].code));
};

/** A project as one sends it, made of two of the sample: about a dozen indicators, and texts as long as real ones. */
function varied(sample, number) {
  const round = Math.floor(number / sample.length);
  const one = sample[number % sample.length];
  const other = sample[(number * 7 + round) % sample.length];
  const { code: department, units: count } = DEPARTMENTS.find(it => it.until === undefined ? false : number < it.until);
  const named = one.indicators.concat(other.indicators);
  return {
    code: code(YEAR, 0, number), name: `${one.name}（第${round}片区）`, fiscalYear: YEAR, unitCode: unitCode(department, number % count),
    budget: { total: one.budget.total + number * 100, fiscal: one.budget.total + number * 100, other: null },
    purpose: `第${round}片区${one.name}，用于${named.map(it => it.name).join('、')}；${other.name}一并安排。`,
    objectives: [...one.objectives, ...other.objectives].filter(it => it.text !== null).map(it => ({ text: `${it.text}覆盖第${number}号网格。` })),
    disbursementPlan: { checkpoints: one.disbursementPlan.checkpoints.map(({ month, reportedPercent }) => ({ month, reportedPercent })) },
    indicators: named.map(({ level1, level1Label, level2, level2Label, name, description, target, basis }) => ({
      level1, level1Label, level2, level2Label, name, description: `${description ?? name}情况`, basis: basis ?? '历史数据',
      target: { raw: target?.raw ?? '≥95%' },
    })),
  };
}

module.exports = { DEPARTMENTS, YEARS, code, departmentOf, units, varied, yearOf };
