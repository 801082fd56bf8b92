using ProfileAudit.Auditing;
using ProfileAudit.Profiles;
using ProfileAudit.Reports;
using ProfileAudit.Rules;
using ProfileAudit.Tests.Support;

namespace ProfileAudit.Tests.Profiles;

/// <summary>When two spellings are one company, asked of the rule that looks for colleagues.</summary>
public sealed class CompanyNameTests
{
    private static readonly ProfileAuditor Auditor = new(new Rulebook("1.0.0", "test", [RuleCatalog.MissingColleagues]));

    [Theory]
    [InlineData("GmbH"), InlineData("GmbH & Co. KG"), InlineData("GmbH & Co. KGaA"), InlineData("mbH"), InlineData("G.m.b.H."), InlineData("AG"), InlineData("A.G."), InlineData("KG"), InlineData("OHG")]
    [InlineData("UG (haftungsbeschränkt)"), InlineData("e.V."), InlineData("e. V."), InlineData("e.G."), InlineData("e.K."), InlineData("SE & Co. KGaA"), InlineData("Aktiengesellschaft")]
    [InlineData(", Inc."), InlineData(" Incorporated"), InlineData("Corp."), InlineData("Co."), InlineData("Co., Ltd."), InlineData("Ltd"), InlineData("Ltd."), InlineData("Limited"), InlineData("LLC")]
    [InlineData("L.L.C."), InlineData("LLP"), InlineData("PLC"), InlineData("P.L.C."), InlineData("Pty Ltd"), InlineData("(Pty) Ltd."), InlineData("Pte. Ltd."), InlineData("Pvt. Ltd."), InlineData("Private Limited")]
    [InlineData("Sdn. Bhd."), InlineData("SA"), InlineData("S.A."), InlineData("S. A."), InlineData("SAS"), InlineData("S.A.S."), InlineData("S. A. S."), InlineData("SASU"), InlineData("SARL"), InlineData("S.à r.l.")]
    [InlineData("S.A.R.L."), InlineData("Société Anonyme"), InlineData("SpA"), InlineData("S.p.A."), InlineData("S. p. A."), InlineData("S.r.l."), InlineData("SRL"), InlineData("S.r.l.s."), InlineData("S.L."), InlineData("S.L.U.")]
    [InlineData("S.A. de C.V."), InlineData("SA de CV"), InlineData("S. de R.L. de C.V."), InlineData("S.A.B. de C.V."), InlineData("Ltda."), InlineData("Ltda - ME"), InlineData("EIRELI"), InlineData(", Lda."), InlineData("Unipessoal Lda")]
    [InlineData("B.V."), InlineData("BV"), InlineData("N.V."), InlineData("BVBA"), InlineData("AB"), InlineData("AB (publ)"), InlineData("A/S"), InlineData("AS"), InlineData("ASA"), InlineData("ApS"), InlineData("Oy"), InlineData("Oyj"), InlineData("Oy Ab"), InlineData("ehf.")]
    [InlineData("OÜ"), InlineData("Sp. z o.o."), InlineData("Sp. z o. o."), InlineData("sp.z.o.o."), InlineData("Sp. z o.o. Sp.k."), InlineData("Spółka z o.o."), InlineData("S.R.O."), InlineData("spol. s r.o."), InlineData("a.s."), InlineData("d.o.o.")]
    [InlineData("d. o. o."), InlineData("Kft."), InlineData("Zrt."), InlineData("A.Ş."), InlineData("Ltd. Şti."), InlineData("Anonim Şirketi"), InlineData("ЕООД"), InlineData("А.Д."), InlineData("Α.Ε."), InlineData("Ε.Π.Ε."), InlineData("K.K."), InlineData("בע\"מ"), InlineData("בע״מ")]
    [InlineData("ش.م.م"), InlineData("लिमिटेड"), InlineData("™"), InlineData("®"), InlineData("(株)"), InlineData("㈱"), InlineData("株式会社"), InlineData(" 有限公司")]
    public void A_legal_form_at_the_end_makes_no_other_company(string form) => Same("Example Bridges", $"Example Bridges {form}");

    [Theory]
    [InlineData("ООО «Пример»", "Пример")]
    [InlineData("ООО \"ПРИМЕР\"", "пример")]
    [InlineData("株式会社サンプル", "サンプル")]
    [InlineData("サンプル株式会社", "サンプル")]
    [InlineData("㈱サンプル", "サンプル")]
    [InlineData("(株)サンプル", "サンプル")]
    [InlineData("示例桥梁有限公司", "示例桥梁")]
    [InlineData("示例桥梁股份有限公司", "示例桥梁")]
    [InlineData("주식회사 예시", "예시")]
    [InlineData("(주)예시", "예시")]
    [InlineData("บริษัท ตัวอย่าง จำกัด (มหาชน)", "ตัวอย่าง")]
    [InlineData("PT Contoh Tbk", "Contoh")]
    [InlineData("Công ty TNHH Ví Dụ", "Ví dụ")]
    [InlineData("The Example Company, Inc.", "Example")]
    [InlineData("the example", "EXAMPLE")]
    [InlineData("  Example   Bridges ", "example bridges")]
    [InlineData("Exämple Brïdges", "Example Bridges")]
    [InlineData("Exa\u0308mple", "Example")]
    [InlineData("Łódź Østerå Straße", "Lodz Ostera Strasse")]
    [InlineData("İstanbul Örnek", "istanbul ornek")]
    [InlineData("Παράδειγμα", "ΠΑΡΑΔΕΙΓΜΑ")]
    [InlineData("Ёлка", "елка")]
    [InlineData("Example's Bridges", "Examples Bridges")]
    [InlineData("Example’s Bridges", "Example's Bridges")]
    [InlineData("Example-Bridges", "Example & Bridges")]
    [InlineData("Example\u200BBridges\u00AD", "ExampleBridges")]
    [InlineData("Ｅｘａｍｐｌｅ", "Example")]
    [InlineData("J.P. Example", "J. P. Example")]
    [InlineData("J.P. Example", "JP Example")]
    [InlineData("Grupo A S.A.", "Grupo A")]
    public void Case_accents_punctuation_and_leading_forms_make_no_other_company(string one, string other) => Same(one, other);

    [Theory]
    [InlineData("Example Zoo", "Example")]
    [InlineData("Example Ad", "Example")]
    [InlineData("Example Bridges", "Example Tunnels")]
    [InlineData("Example Bridges", "Bridges")]
    [InlineData("Ltd Example", "Example")]
    [InlineData("SAS", "SA")]
    [InlineData("GmbH", "Inc")]
    [InlineData("The", "Inc")]
    [InlineData("株式会社", "有限公司")]
    [InlineData("股份有限公司", "有限公司")]
    [InlineData("ガーデン", "カーデン")]
    [InlineData("कुल", "कल")]
    [InlineData("示例", "示范")]
    [InlineData("Example 1", "Example 2")]
    public void Other_companies_stay_others(string one, string other)
    {
        Assert.NotEqual(Outcome.Kept, Asked(one, other).Outcome);
        Assert.NotEqual(Outcome.Kept, Asked(other, one).Outcome);
    }

    [Theory]
    [InlineData("SAS"), InlineData("AG"), InlineData("Co. KG"), InlineData("The"), InlineData("The Company"), InlineData("S. A."), InlineData("株式会社"), InlineData("ООО"), InlineData("Inc.")]
    public void A_name_that_is_nothing_but_a_legal_form_is_a_name(string name) => Same(name, name.ToUpperInvariant());

    [Theory]
    [InlineData("Self-employed"), InlineData("self employed"), InlineData("SELF-EMPLOYED"), InlineData("Freelance"), InlineData("Freelancer"), InlineData("Independent Consultant"), InlineData("Sole trader")]
    [InlineData("Selbstständig"), InlineData("Selbständig"), InlineData("Freiberuflich"), InlineData("Indépendant"), InlineData("Auto-entrepreneur"), InlineData("À mon compte"), InlineData("Autónomo"), InlineData("Por cuenta propia")]
    [InlineData("Autônomo"), InlineData("Profissional autônomo"), InlineData("Libero professionista"), InlineData("Partita IVA"), InlineData("ZZP’er"), InlineData("zzp'er"), InlineData("Zelfstandig"), InlineData("Egenföretagare"), InlineData("Selvstændig")]
    [InlineData("Yrittäjä"), InlineData("Własna działalność gospodarcza"), InlineData("OSVČ"), InlineData("Serbest çalışan"), InlineData("Фриланс"), InlineData("Самозанятый"), InlineData("Индивидуальный предприниматель")]
    [InlineData("フリーランス"), InlineData("個人事業主"), InlineData("自由职业者"), InlineData("프리랜서"), InlineData("عمل حر"), InlineData("स्वरोजगार"), InlineData("Wiraswasta")]
    [InlineData(""), InlineData(" "), InlineData("-"), InlineData("…"), InlineData("\U0001F389")]
    public void Ones_own_business_and_no_name_have_no_colleagues(string name) => Assert.Equal(Outcome.NotApplicable, Asked(name, name).Outcome);

    // Half a character is no name, and no reason to fail either.
    [Fact]
    public void Half_a_character_is_passed_over()
    {
        Assert.Equal(Outcome.NotApplicable, Asked("\uD83C", "\uD83C").Outcome);
        Same("Example\uD83C Bridges", "Example Bridges");
    }

    private static void Same(string one, string other)
    {
        Assert.Equal(Outcome.Kept, Asked(one, other).Outcome);
        Assert.Equal(Outcome.Kept, Asked(other, one).Outcome);
    }

    private static Finding Asked(string employer, string connection) => Auditor.Audit(TestProfile.Bare with
    {
        Positions = TestProfile.Jobs(TestProfile.Job(employer, 0, 2020, null)),
        Connections = TestProfile.WorkingAt(connection),
    }).Findings[0];
}
