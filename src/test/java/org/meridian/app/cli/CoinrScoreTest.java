package org.meridian.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** COINr tables on the command line, from end to end. */
class CoinrScoreTest {

  @TempDir private Path folder;

  @Test
  void scoresCoinrTablesWithAllNodes() throws IOException {
    Path data = Files.writeString(folder.resolve("d.csv"), "uCode,A,B\nx,1,5\ny,3,5.5\nz,2,NA\n");
    Path meta =
        Files.writeString(
            folder.resolve("m.csv"),
            "iCode,parent,level,weight,direction,type,target\n"
                + "A,T,1,1,1,Indicator,2\nB,T,1,1,-1,Indicator,5\nT,,2,1,1,Aggregate,\n");

    Session session = Session.run("score", "--coinr", data, meta, "--missing-threshold", "0.5");
    Session targets = Session.run("score", "--coinr", data, meta, "--normalisation", "disttarget");

    assertThat(session.lines())
        .containsExactly(
            "rank,city_id,city_en,city_zh,country,region,score,T,A,B,n:A,n:B",
            "1,x,x,x,,,50.0,50.0,0.0,100.0,0.0,100.0",
            "1,y,y,y,,,50.0,50.0,100.0,0.0,100.0,0.0",
            "1,z,z,z,,,50.0,50.0,50.0,,50.0,",
            "");
    assertThat(targets.lines()[1]).startsWith("1,y,y,y,,,1.0,1.0,2.0,0.0,");
  }

  @Test
  void coinrTablesAreScoredByCoinrsOwnRuleForGaps() throws IOException {
    Path data = Files.writeString(folder.resolve("d.csv"), "uCode,A,B\nx,1,5\ny,3,5.5\nz,2,NA\n");
    Path meta =
        Files.writeString(
            folder.resolve("m.csv"),
            "iCode,Parent,Level,Weight,Direction,Type\n"
                + "A,T,1,1,1,Indicator\nB,T,1,1,1,Indicator\nT,,2,1,1,Aggregate\n");

    Session byDefault = Session.run("score", "--coinr", data, meta);
    Session strict = Session.run("score", "--coinr", data, meta, "--missing-threshold", "1");

    assertThat(byDefault.err()).contains("one child with a value is enough");
    assertThat(byDefault.out()).contains("2,z,z,z,,,50.0");
    assertThat(strict.err()).contains("at least 1.0 of its children");
    assertThat(strict.out()).contains("\n,z,z,z,");
  }

  @Test
  void treatedTableWithAConstantColumnRanksEveryUnit() throws IOException {
    Path data =
        Files.writeString(
            folder.resolve("d.csv"),
            "uCode,const,sparse,spike,twoval,ok\nc1,5,NA,0,0,1\nc2,5,NA,0,0,2\nc3,5,1,0,0,3\n"
                + "c4,5,NA,0,1,4\nc5,5,NA,0,1,5\nc6,5,2,0,1,6\nc7,5,NA,0,0,7\nc8,5,NA,1000,0,8\n");
    Path meta =
        Files.writeString(
            folder.resolve("m.csv"),
            "iCode,Level,Parent,Direction,Weight,Type\nconst,1,I,1,1,Indicator\n"
                + "sparse,1,I,1,1,Indicator\nspike,1,I,1,1,Indicator\ntwoval,1,I,1,1,Indicator\n"
                + "ok,1,I,1,1,Indicator\nI,2,,1,1,Aggregate\n");

    for (String threshold : List.of("0", "0.6667")) {
      Session session =
          Session.run("score", "--coinr", data, meta, "--treat", "--missing-threshold", threshold);
      assertThat(session.lines()[2]).startsWith("2,c8,c8,c8,,,66.666666");
      assertThat(session.lines()[8]).startsWith("8,c1,c1,c1,,,0.0,");
    }
  }

  @Test
  void aColumnOfNearlyNothingButZeroIsAskedAbout() throws IOException {
    StringBuilder data = new StringBuilder("uCode,A,B\n");
    for (int unit = 0; unit < 40; unit++) {
      data.append("u" + unit + "," + (unit == 7 ? 3 : 0) + "," + unit + "\n");
    }
    Path meta =
        Files.writeString(
            folder.resolve("m.csv"),
            "iCode,Parent,Level,Weight,Direction,Type\n"
                + "A,T,1,1,1,Indicator\nB,T,1,1,1,Indicator\nT,,2,1,1,Aggregate\n");
    Session session =
        Session.run(
            "score", "--coinr", Files.writeString(folder.resolve("d.csv"), data.toString()), meta);

    assertThat(session.code()).isZero();
    assertThat(session.err())
        .contains("39 of 40 values of A")
        .contains("does 0 mean missing?")
        .doesNotContain("values of B");
  }
}
