package org.budgetperformance.secrecy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.budgetperformance.api.model.Project;
import org.budgetperformance.project.ProjectDocuments;
import org.budgetperformance.shared.condition.Precondition;
import org.budgetperformance.shared.condition.Stored;
import org.budgetperformance.shared.contract.CheckedBody;
import org.budgetperformance.shared.json.Json;
import org.budgetperformance.shared.paging.Page;
import org.budgetperformance.shared.paging.PageRequest;
import org.budgetperformance.shared.persistence.RetryOnDeadlock;
import org.budgetperformance.shared.problem.Detail;
import org.budgetperformance.shared.problem.ProblemException;
import org.budgetperformance.shared.problem.ProblemType;
import org.budgetperformance.shared.security.CurrentCaller;

/** Projects that nobody else may know of. A code may stand among the open projects too, so that no collision tells of one here. */
@ApplicationScoped
@RetryOnDeadlock
public class ClassifiedProjectService {
    private final ClassifiedProjectRepository projects;
    private final ProjectDocuments documents;
    private final SecretKeys keys;
    private final CurrentCaller caller;
    private final SecretAccessLog accesses;
    private final EntityManager entities;
    private final Json json;

    ClassifiedProjectService(
            ClassifiedProjectRepository projects,
            ProjectDocuments documents,
            SecretKeys keys,
            CurrentCaller caller,
            SecretAccessLog accesses,
            EntityManager entities,
            Json json) {
        this.projects = projects;
        this.documents = documents;
        this.keys = keys;
        this.caller = caller;
        this.accesses = accesses;
        this.entities = entities;
        this.json = json;
    }

    @Transactional
    Page<Project> list(ClassifiedFilter filter, PageRequest request) {
        Page<ClassifiedProjectEntity> page = projects.list(filter, caller.scope(), request);
        accesses.add(page.items().stream()
                .map(it -> new SecretAccess(SecretOperation.READ, it.code(), null))
                .toList());
        return page.map(it -> view(it, it.open(keys.required())));
    }

    @Transactional
    Stored<Project> get(String code) {
        ClassifiedProjectEntity stored = required(code, projects.findByIdOptional(code));
        note(SecretOperation.READ, code);
        return stored(stored, false);
    }

    @Transactional
    Stored<Project> put(String code, Precondition condition, CheckedBody<Project> body) {
        Optional<ClassifiedProjectEntity> stored = projects.findForChange(code);
        Optional<ClassifiedProjectEntity> found = stored.filter(this::isReachable);
        found.ifPresentOrElse(it -> condition.requireMatch(it.tag()), condition::requireAbsence);
        Project before = found.flatMap(it -> it.readable(keys.required()).map(text -> view(it, text)))
                .orElse(null);
        Project written = documents.written(code, body, before);
        if (found.isEmpty() && stored.isPresent()) {
            throw ProblemException.of(ProblemType.CONFLICT, Detail.CODE_EXISTS, code);
        }
        note(SecretOperation.WRITE, code);
        String text = json.text(written);
        found.ifPresent(it -> it.become(written.unitCode(), written.fiscalYear(), text, keys.required()));
        ClassifiedProjectEntity kept = found.orElseGet(() ->
                new ClassifiedProjectEntity(code, written.unitCode(), written.fiscalYear(), text, keys.required()));
        entities.persist(kept);
        entities.flush();
        return stored(kept, found.isEmpty());
    }

    @Transactional
    void delete(String code, Precondition condition) {
        ClassifiedProjectEntity stored = required(code, projects.findForChange(code));
        condition.requireMatch(stored.tag());
        note(SecretOperation.ERASE, code);
        entities.remove(stored);
    }

    private boolean isReachable(ClassifiedProjectEntity project) {
        return caller.scope().holds(project.unitCode());
    }

    private ClassifiedProjectEntity required(String code, Optional<ClassifiedProjectEntity> found) {
        return found.filter(this::isReachable).orElseThrow(() -> ProblemException.notFound(Detail.NO_PROJECT, code));
    }

    private void note(SecretOperation operation, String code) {
        accesses.add(List.of(new SecretAccess(operation, code, null)));
    }

    private Stored<Project> stored(ClassifiedProjectEntity project, boolean created) {
        return new Stored<>(view(project, project.open(keys.required())), project.tag(), created);
    }

    private Project view(ClassifiedProjectEntity project, String document) {
        return documents.state(
                json.read(document, Project.class), project.version(), project.createdAt(), project.updatedAt());
    }
}
