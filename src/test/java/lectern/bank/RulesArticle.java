package lectern.bank;

/** A bank of one article in which people speak, for tests of the rules of item writing. */
final class RulesArticle {
    static final String TEXT = """
            The lamp at Grey Point

            The lamp burned oil, then gas, and in the end electricity.
            Harbour master Jon Bell said the light could be seen from 18 miles away.
            "No ship has been lost since the lamp was lit," said Ada Holm, the keeper.
            "The bell was cracked by the storm of 1903," she added.
            The gallery was torn off by the storm, the county's news agency quoted Bell as saying.
            The tower was painted white in the year after the war.
            """;

    private static final String BANK = """
            bank: small
            title: A small bank
            articles:
              lamp: { file: ../seeds/lamp.txt, title: The lamp }
            """;

    private RulesArticle() {}

    static MemorySource with(String questions) {
        return new MemorySource()
                .and("seeds/lamp.txt", TEXT)
                .and("questions/bank.yaml", BANK)
                .and("questions/all.yaml", questions);
    }
}
