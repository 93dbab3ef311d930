package org.meridian.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Wrong usage says what an option takes, in our words, and never shows a trace. */
class WrongUsageTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--size | 0x0 | at least 320 pixels wide and 200 high",
        "--size | 1x1 | at least 320",
        "--size | 99999x99999 | at most 32767",
        "--size | wide | as in 1600x900",
        "--scale | 0 | above 0",
        "--scale | NaN | above 0",
        "--scale | -1 | above 0",
        "--scale | 1e9 | at most 32767",
        "--scale | big | --scale takes a number, not \"big\"",
        "--year | x | There is no year x; there are: 2021.",
        "--year | 99999999999 | There is no year 99999999999",
        "--treat | a,b,c | a parameter of it is no number",
        "--normalisation | minmax:x:y | a parameter of it is no number",
        "--normalisation | goalposts:1 | \"goalposts:1\" is no normalisation, or its numbers",
        "--normalisation | rank:3 | \"rank:3\" is no normalisation, or its numbers do not fit",
        "--aggregation | power:0 | P from -100 to 100",
        "--weight | nope=1 | The index has no node nope; it has: interconnectivity_2021",
        "--weight | policy=-1 | --weight takes a number of 0 or more, not -1",
        "--weight | policy | NODE=VALUE is wanted",
        "--missing-threshold | 2 | --missing-threshold takes a number from 0 to 1, not 2",
        "--links | -1 | --links takes a number of 0 or more, not -1",
        "--centre | 10,20,30 | 10,20,30",
        "--lang | fr | --lang takes en or zh-CN, not fr",
        "--lang | en,fr | --lang takes en or zh-CN, not fr",
        "--aggregation | power:x | a parameter of it is no number",
      })
  void saysWhatAnOptionTakes(String option, String value, String words) {
    Session session =
        Session.run(
            "render",
            "--dataset",
            "interconnectivity-2021",
            "--view",
            "map",
            option,
            value,
            "-o",
            folder.resolve("x.png"));

    assertThat(session.code()).isEqualTo(CommandLineFace.WRONG_USAGE);
    assertThat(session.err())
        .contains(words)
        .doesNotContain("For input string", "Exception", "\tat ", "is not an int");
  }

  @ParameterizedTest
  @ValueSource(strings = {"svg", "pdf"})
  void drawingsHaveNoScale(String ending) {
    Path picture = folder.resolve("x." + ending);
    Session session =
        Session.run(
            "render",
            "--dataset",
            "interconnectivity-2021",
            "--view",
            "map",
            "--scale",
            "2",
            "-o",
            picture);

    assertThat(session.code()).isEqualTo(CommandLineFace.WRONG_USAGE);
    assertThat(session.err()).contains("--scale has no effect on SVG and PDF");
    assertThat(picture).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "score --nope | --nope is no option of this verb | 此子命令没有选项 --nope",
        "score extra | \"extra\" is one argument too many | 多出一个参数“extra”",
        "nosuch | There is no verb \"nosuch\"; there are: datasets | 没有子命令“nosuch”；现有：datasets",
        "links --year | --year needs a value behind it | --year 之后须有一个值",
        "links --year --top 2 | --year needs a value behind it | --year 之后须有一个值",
        "tiers | Something is missing that this verb needs: --method | 缺少此子命令必需的内容：--method",
        "links --top 1 --top 2 | --top stands twice | --top 出现了两次",
        "links --top x | --top takes a whole number, not \"x\" | --top 须为整数，而不是“x”",
        "uncertainty --levels x | --levels takes a whole number, not \"x\" | --levels 须为整数",
        "score --bom=maybe | --bom takes no value, but has one: maybe | --bom 不带值",
        "uncertainty --runs 0 | --runs takes a number of 1 or more | --runs 须为不小于 1 的数",
        "uncertainty --spread 2 | --spread takes a number from 0 to 1, not 2.0 | --spread 须为 0 至 1",
        "uncertainty --json --bom | --bom has no effect with --json | --bom 与 --json 同用时不起作用",
        "clusters --radius-km 0 | above 0 and at most 20015.2, not 0.0 | 须大于 0 且不超过 20015.2",
        "clusters --min-cities 2.5 | takes a whole number, not 2.5 | --min-cities 须为整数",
        "clusters --count-attached | needs attached cities | 须有附属城市",
        "clusters --attach-km 1 | at least the radius, not 1.0 | 不得小于半径",
        "clusters --leading-share 0 | above 0 and up to 1, not 0.0 | --leading-share 须大于 0",
        "clusters --link x | belong together | 须同时给出",
        "clusters --top 1 --with tree | --top has no effect with --with tree | --top 与 --with tree",
        "tiers --method nope | nope is none of: jenks, quantile, equal, headtail, ranks:A,B,C, cuts:A,B,C. | 不在可用之列：jenks",
        "tiers --method jenks --classes 1 | --classes takes a number from 2 to 9 | 须为 2 至 9 之间",
        "tiers --method headtail --head-limit 2 | below 1, not 2.0 | 小于 1，而不是 2.0",
        "tiers --method cuts:1,2 | descending order | 由大到小",
        "tiers --method ranks:20,10 | whole ranks in ascending order | 由小到大",
        "tiers --method ranks:0,10 | whole ranks in ascending order | 由小到大",
        "tiers --method ranks:10.5 | whole ranks in ascending order | 由小到大",
        "tiers --method ranks:1,2,3,4,5,6,7,8,9 | at most eight | 最多八个",
        "tiers --method ranks: | whole ranks in ascending order | 由小到大",
        "bench nope | nope is none of: scoring | nope 不在可用之列：scoring",
      })
  void isSaidInTheUsersLanguage(String line, String english, String chinese) {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.ENGLISH);
      Session inEnglish = Session.run((Object[]) line.split(" "));
      assertThat(inEnglish.code()).isEqualTo(CommandLineFace.WRONG_USAGE);
      assertThat(inEnglish.err()).contains(english);
      Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
      Session inChinese = Session.run((Object[]) line.split(" "));
      assertThat(inChinese.err()).contains(chinese).doesNotContain("Unknown", "Missing", "Invalid");
    } finally {
      Locale.setDefault(before);
    }
  }
}
