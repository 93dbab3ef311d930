package org.meridian.render.slides;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ScriptRunTest {

  @Test
  void mixedTextIsSplitByScript() {
    assertThat(ScriptRun.of("Cluster 3: 长三角 Yangtze delta"))
        .containsExactly(
            new ScriptRun("Cluster 3: ", false),
            new ScriptRun("长三角 ", true),
            new ScriptRun("Yangtze delta", false));
  }

  @Test
  void marksAndDigitsStayWithTheirText() {
    assertThat(ScriptRun.of("集群3：长三角")).isEqualTo(List.of(new ScriptRun("集群3：长三角", true)));
    assertThat(ScriptRun.of("“五通”为0")).isEqualTo(List.of(new ScriptRun("“五通”为0", true)));
    assertThat(ScriptRun.of("100.0")).isEqualTo(List.of(new ScriptRun("100.0", false)));
    assertThat(ScriptRun.of("")).isEmpty();
  }
}
