using FluentValidation;
using ProfileAudit.Rules;

namespace ProfileAudit.Extensions.DependencyInjection.Tests;

/// <summary>Alone, because it changes what FluentValidation keeps for the whole process.</summary>
[CollectionDefinition(nameof(FirstErrorHostTests), DisableParallelization = true)]
[Collection(nameof(FirstErrorHostTests))]
public sealed class FirstErrorHostTests
{
    [Fact]
    public void Every_error_is_told_where_the_hosts_own_validators_stop_at_the_first()
    {
        var global = ValidatorOptions.Global;
        var before = (global.DefaultClassLevelCascadeMode, global.DefaultRuleLevelCascadeMode);
        try
        {
            (global.DefaultClassLevelCascadeMode, global.DefaultRuleLevelCascadeMode) = (CascadeMode.Stop, CascadeMode.Stop);
            var settings = new ProfileAuditSettings { Without = { "no-foto" }, Weights = { ["no-foto"] = -1 } };
            Assert.Equal(3, new ProfileAuditSettingsValidator(RuleCatalog.Default).Validate(settings).Errors.Count);
        }
        finally
        {
            (global.DefaultClassLevelCascadeMode, global.DefaultRuleLevelCascadeMode) = before;
        }
    }
}
