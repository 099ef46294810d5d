package org.budgetperformance.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;

/** All projects of a department and year, for what goes over all of them within one transaction. */
@ApplicationScoped
public class ProjectsOfYear {
    private final EntityManager entities;

    ProjectsOfYear(EntityManager entities) {
        this.entities = entities;
    }

    /** Their codes in order; until the transaction ends nobody else changes them. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<String> lock(String departmentCode, int fiscalYear) {
        return entities.createNativeQuery(
                        "select code from project where department_code = :department and fiscal_year = :year order by code for update",
                        String.class)
                .setParameter("department", departmentCode)
                .setParameter("year", fiscalYear)
                .getResultList();
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public List<ProjectEntity> read(List<String> codes) {
        return entities.createQuery(
                        "from ProjectEntity p join fetch p.unit where p.code in :codes order by p.code",
                        ProjectEntity.class)
                .setParameter("codes", codes)
                .getResultList();
    }
}
