package org.budgetperformance.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.budgetperformance.domain.FaultCode;
import org.budgetperformance.domain.InvalidValueException;
import org.xml.sax.SAXException;

/**
 * Reads a workbook as a published document: a sheet of the department's own targets, one of projects, one of plans and one of indicators, joined by
 * the codes of projects. Other sheets say nothing. The line of a fault is the row of its sheet.
 */
final class WorkbookReader {
    private static final int FIRST_ROW = 2;

    private final Map<String, SheetReader> sheets;
    private final FaultList faults = new FaultList(null);
    private final Map<String, SheetRow> plans = new HashMap<>();
    private final Map<String, List<SheetRow>> indicators = new HashMap<>();

    private WorkbookReader(Map<String, SheetReader> sheets) {
        this.sheets = sheets;
    }

    /** @throws InvalidValueException {@code DOCUMENT_SHEET_MISSING}, {@code DOCUMENT_COLUMN_MISSING} */
    static ReadResult read(OPCPackage opened, OfficeParts parts)
            throws IOException, OpenXML4JException, SAXException, XMLStreamException {
        return new WorkbookReader(SheetReader.all(opened, parts)).read();
    }

    private ReadResult read() {
        List<SheetRow> projects = rows(DocumentSheet.PROJECTS);
        DepartmentSheet department = new DepartmentSheet(rows(DocumentSheet.TARGETS), faults);
        join(projects);
        List<Supplier<EntryDraft>> unread = new ArrayList<>();
        for (SheetRow row : projects) {
            int position = unread.size() + 1;
            unread.add(() -> entry(row, position));
        }
        DocumentParts.checkCount(projects.size(), lastRow(projects), faults);
        return new DocumentParts(
                        department.overallObjective(),
                        department.subTargets(),
                        department.safeguards(),
                        DocumentParts.entries(unread),
                        faults)
                .result(!projects.isEmpty());
    }

    private static int lastRow(List<SheetRow> rows) {
        return rows.isEmpty() ? FIRST_ROW : rows.get(rows.size() - 1).number();
    }

    private List<SheetRow> rows(DocumentSheet name) {
        SheetReader sheet = sheets.get(name.label());
        if (sheet == null) {
            throw new InvalidValueException(FaultCode.DOCUMENT_SHEET_MISSING, name.label());
        }
        name.columns().stream().filter(it -> !sheet.has(it)).findFirst().ifPresent(missing -> {
            throw new InvalidValueException(FaultCode.DOCUMENT_COLUMN_MISSING, name.label(), missing);
        });
        return sheet.rows();
    }

    private void join(List<SheetRow> projects) {
        List<SheetRow> ofPlans = rows(DocumentSheet.PLANS);
        List<SheetRow> ofIndicators = rows(DocumentSheet.INDICATORS);
        projects.stream()
                .map(SheetRow::code)
                .filter(it -> !it.isEmpty())
                .forEach(it -> indicators.put(it, new ArrayList<>()));
        ofPlans.forEach(this::addPlan);
        ofIndicators.forEach(this::addIndicator);
    }

    private void addIndicator(SheetRow row) {
        List<SheetRow> ofProject = indicators.get(row.code());
        if (ofProject == null) {
            refuse(row, FaultCode.DOCUMENT_ROW_OF_NO_PROJECT, DocumentSheet.INDICATORS);
        } else {
            ofProject.add(row);
        }
    }

    private void addPlan(SheetRow row) {
        if (!indicators.containsKey(row.code())) {
            refuse(row, FaultCode.DOCUMENT_ROW_OF_NO_PROJECT, DocumentSheet.PLANS);
        } else if (plans.putIfAbsent(row.code(), row) != null) {
            refuse(row, FaultCode.DOCUMENT_PLAN_REPEATED, DocumentSheet.PLANS);
        }
    }

    private void refuse(SheetRow row, FaultCode fault, DocumentSheet sheet) {
        faults.add(row.number(), fault, sheet.label(), Integer.toString(row.number()), row.code());
    }

    private EntryDraft entry(SheetRow row, int position) {
        ProjectSheet project = new ProjectSheet(row, position);
        return project.isClassified()
                ? project.classified()
                : project.entry(plans.get(row.code()), indicators.getOrDefault(row.code(), List.of()));
    }
}
