package org.budgetperformance.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.budgetperformance.batch.Batches.PATH;
import static org.budgetperformance.batch.Batches.actions;
import static org.budgetperformance.batch.Batches.answered;
import static org.budgetperformance.batch.Batches.faults;
import static org.budgetperformance.batch.Batches.lines;
import static org.budgetperformance.batch.Batches.sending;
import static org.budgetperformance.batch.Batches.written;
import static org.budgetperformance.batch.Batches.writtenSingly;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.budgetperformance.domain.ProjectStatus;
import org.budgetperformance.testing.Api;
import org.budgetperformance.testing.Moves;
import org.budgetperformance.testing.Projects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Batches of projects some of which may not be changed. Department 882. */
@QuarkusTest
class BatchStatusHttpTest {
    private static final Projects PROJECTS = new Projects(82);
    private static int last;

    @ParameterizedTest
    @EnumSource(names = {"SUBMITTED", "APPROVED", "CLOSED"})
    void oneThatMayNotBeChangedIsRejectedAloneWhereItemsStandForThemselves(ProjectStatus status) {
        int fixed = stored(status);
        int free = stored(ProjectStatus.AMENDING);
        String before = Api.given().get(PROJECTS.path(fixed)).asString();
        String batch = lines(changed(fixed), changed(free));
        for (String more : List.of("?atomic=false&dryRun=true", "?atomic=false")) {
            List<ObjectNode> answer = answered(sending(batch).post(PATH + more));
            assertThat(actions(answer)).containsExactly("REJECTED", "UPDATED");
            assertThat(faults(answer.get(0))).containsExactly(" NOT_EDITABLE");
            assertThat(answer.get(0).at("/errors/0/detail").asText()).contains(PROJECTS.code(fixed), status.name());
        }
        assertThat(Api.given().get(PROJECTS.path(fixed)).asString()).isEqualTo(before);
        assertThat(Projects.read(PROJECTS.path(free)).get("name").asText()).isEqualTo("改名");
    }

    @Test
    void oneThatMayNotBeChangedRefusesTheBatchOfAllOrNothing() {
        int fixed = stored(ProjectStatus.APPROVED);
        int free = stored(ProjectStatus.DRAFT);
        Response refused = sending(lines(changed(free), changed(fixed))).post(PATH);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Projects.faults(refused)).containsExactly("/1 NOT_EDITABLE");
        assertThat(Projects.read(PROJECTS.path(free)).get("name").asText()).isEqualTo("项目");
    }

    @Test
    void oneThatSaysWhatIsStoredIsUnchangedInEveryStatus() {
        for (ProjectStatus status : ProjectStatus.values()) {
            int project = stored(status);
            ObjectNode read = Projects.read(PROJECTS.path(project));
            assertThat(actions(written(lines(read)))).containsExactly("UNCHANGED");
            assertThat(actions(writtenSingly(lines(PROJECTS.whole(project))))).containsExactly("UNCHANGED");
        }
    }

    private static ObjectNode changed(int project) {
        return PROJECTS.whole(project).put("name", "改名");
    }

    private static int stored(ProjectStatus status) {
        last++;
        PROJECTS.create(PROJECTS.whole(last));
        Moves.to(PROJECTS.path(last), status);
        return last;
    }
}
