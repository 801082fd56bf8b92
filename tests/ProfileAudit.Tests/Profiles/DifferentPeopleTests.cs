using ProfileAudit.Profiles;
using ProfileAudit.Tests.Support;

namespace ProfileAudit.Tests.Profiles;

public sealed class DifferentPeopleTests
{
    private const string Ada = "https://www.linkedin.com/in/ada-sample-0a1b2c3d";
    private const string AdasOwn = "https://www.linkedin.com/in/adasample";
    private const string Other = "https://www.linkedin.com/in/somebody-else";

    [Theory]
    // Address and name differ.
    [InlineData("Ada Sample", Ada, "Carl Example", Other)]
    [InlineData("Ada Sample", Ada, "Carl Sample", Other)]
    [InlineData("Ada Sample", Ada, "Sample, Carl", Other)]
    // The names share nothing, and no address says otherwise.
    [InlineData("Ada Sample", null, "Carl Example", null)]
    [InlineData("Ada Sample", Ada, "Carl Example", null)]
    [InlineData("Ada Sample", "", "Carl Example", Other)]
    [InlineData("Ada B. Sample", null, "Carl D. Example", null)]
    public void Clearly_different_people_are_refused_without_naming_them(string one, string? address, string other, string? otherAddress)
    {
        var (first, second) = (Member(one, address), Member(other, otherAddress));
        var refused = Assert.Throws<DifferentPeopleException>(() => Profile.Join(first, second));
        Assert.Throws<DifferentPeopleException>(() => Profile.Join(second, TestProfile.Unseen, first));
        Assert.Equal("PA-JOIN-PEOPLE", refused.Code);
        Assert.All(new[] { refused.Message, refused.NextStep }, text => Assert.DoesNotContain("Ada", text, StringComparison.Ordinal));
    }

    [Theory]
    // The same address, or the same name under a new one.
    [InlineData("Ada Sample", Ada, "Carl Example", Ada)]
    [InlineData("Ada Sample", Ada, "Ada Sample", AdasOwn)]
    [InlineData("Ada Sample", Ada, "SAMPLE Ada", AdasOwn)]
    [InlineData("Ada Sample", "https://linkedin.com/in/Ada-Sample/", "Carl Example", "https://de.linkedin.com/in/ada-sample?x=y")]
    // Middle names, initials, titles, accents, spellings, short forms.
    [InlineData("Ada Sample", Ada, "Ada Bea Sample", AdasOwn)]
    [InlineData("A. Sample", Ada, "Ada Sample", AdasOwn)]
    [InlineData("Dr. Ada Sample", Ada, "Ada Sample, PhD", AdasOwn)]
    [InlineData("Zoë Müller", Ada, "Zoe Mueller", AdasOwn)]
    [InlineData("Christopher Sample", Ada, "Chris Sample", AdasOwn)]
    [InlineData("Alexander Sample", Ada, "Aleksandr Sample", AdasOwn)]
    // Maiden names.
    [InlineData("Ada Sample", Ada, "Ada Example", Other)]
    [InlineData("Ada Sample", Ada, "Ada Example-Sample", Other)]
    [InlineData("Ada Sample", null, "Ada Example", null)]
    // One family, no address: nobody can tell.
    [InlineData("Ada Sample", null, "Carl Sample", null)]
    // Another script, one word, no name at all.
    [InlineData("Ada Sample", null, "Ада Образец", null)]
    [InlineData("山田太郎", Ada, "Taro Yamada", Other)]
    [InlineData("Ada", Ada, "Carl Example", Other)]
    [InlineData("", Ada, "Carl Example", Other)]
    [InlineData(null, Ada, "Carl Example", Other)]
    [InlineData("🌉", Ada, "Carl Example", Other)]
    public void Whoever_may_be_one_person_is_joined(string? one, string? address, string? other, string? otherAddress)
    {
        Assert.Equal(2, Profile.Join(Member(one, address), Member(other, otherAddress)).Sources.Length);
        Assert.Equal(2, Profile.Join(Member(other, otherAddress), Member(one, address)).Sources.Length);
    }

    private static Profile Member(string? name, string? address) => TestProfile.Unseen with
    {
        Name = name is null ? TestProfile.Hidden : Fact.Observed(name),
        PublicAddress = address is null ? TestProfile.Hidden : Fact.Observed(address),
    };
}
