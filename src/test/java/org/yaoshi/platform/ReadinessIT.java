package org.yaoshi.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.yaoshi.harness.OverHttp;

class ReadinessIT extends OverHttp {

    @Test
    void theServerIsReadyOnceTheDatabaseAnswers() throws Exception {
        var answer = get("/health/ready");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("\"status\":\"UP\"")
                .contains("\"database\":\"in order\"")
                .contains("\"rule base\":\"in order\"");
    }
}
