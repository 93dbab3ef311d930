package org.meridian.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PinyinTest {

  @ParameterizedTest
  @CsvSource({
    "北京, bj",
    "上海, sh",
    "重庆, cq",
    "深圳, sz",
    "厦门, xm",
    "长沙, cs",
    "东莞, dg",
    "乌鲁木齐, wlmq",
    "安特卫普, atwp",
    "圣保罗, sbl",
    "New York, ''"
  })
  void initials(String name, String initials) {
    assertThat(Pinyin.initials(name)).isEqualTo(initials);
  }
}
