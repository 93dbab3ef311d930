package org.meridian.text;

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

  @ParameterizedTest
  @CsvSource({
    "东京, dongjing",
    "香港, xianggang",
    "重庆, chongqing",
    "厦门, xiamen",
    "长沙, changsha",
    "成都, chengdu",
    "都柏林, dubolin",
    "塔什干, tashigan",
    "加德满都, jiademandu",
    "阿布扎比, abuzhabi",
    "贝洛·奥里藏特, beiluoaolizangte",
    "底特律, ditelv",
    "乐清, yueqing",
    "六安, luan",
    "大阪, daban",
    "深圳, shenzhen",
    "New York, ''"
  })
  void namesOfPlacesAreReadAsSuch(String name, String reading) {
    assertThat(Pinyin.full(name)).isEqualTo(reading);
  }
}
