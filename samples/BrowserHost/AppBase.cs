using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.JSInterop;
using ProfileAudit.Profiles;
using ProfileAudit.Texts;

namespace ProfileAudit.Samples.BrowserHost;

/// <summary>What the page does: reads what was chosen, shows the report, says what is wrong. Its words are in App.razor.</summary>
public abstract class AppBase : ComponentBase, IDisposable
{
    private CancellationTokenSource? running;
    private IJSObjectReference? script;
    private Profile? profile;

    [Inject] private IJSRuntime Browser { get; set; } = null!;

    protected Language Language { get; private set; } = Language.English;

    protected bool Redact { get; private set; }

    protected bool IsBusy => running is not null;

    protected bool WasStopped { get; private set; }

    protected double Progress { get; private set; }

    protected Refusal? Refusal { get; private set; }

    protected Shown? Shown { get; private set; }

    // Before a file is chosen, so that nothing has to be asked for after that.
    protected override async Task OnInitializedAsync()
    {
        script = await Browser.InvokeAsync<IJSObjectReference>("import", "./report.js");
        await script.InvokeVoidAsync("dress", Shown.StyleSheet);
    }

    protected async Task ChooseAsync(InputFileChangeEventArgs chosen)
    {
        if (IsBusy)
            return;
        (profile, Shown, Refusal, WasStopped, Progress) = (null, null, null, false, 0);
        using var source = running = new CancellationTokenSource();
        try
        {
            profile = await ChosenFiles.ReadAsync([.. chosen.GetMultipleFiles(ChosenFiles.Most)], Tell, source.Token);
            await Pause.ForTheBrowserAsync(source.Token);
            Shown = Shown.Of(profile, Language, Redact, source.Token);
        }
        catch (OperationCanceledException)
        {
            WasStopped = true;
        }
        catch (Exception exception)
        {
            Refusal = Refusal.Of(exception);
        }
        finally
        {
            running = null;
        }
    }

    protected void Cancel() => running?.Cancel();

    protected Task SpeakAsync(ChangeEventArgs chosen)
    {
        Language = Languages.Find((string)chosen.Value!) ?? Language.English;
        return AgainAsync();
    }

    protected Task RedactAsync(ChangeEventArgs chosen)
    {
        Redact = (bool)chosen.Value!;
        return AgainAsync();
    }

    protected async Task SaveAsync()
    {
        if (script is not null && Shown is not null)
            await script.InvokeVoidAsync("save", "profile-audit.html", Shown.Page);
    }

    public void Dispose()
    {
        running?.Cancel();
        GC.SuppressFinalize(this);
    }

    // What was read is still here; only the words change.
    private Task AgainAsync()
    {
        if (profile is not null)
            Shown = Shown.Of(profile, Language, Redact, CancellationToken.None);
        return Task.CompletedTask;
    }

    private void Tell(double progress)
    {
        Progress = progress;
        StateHasChanged();
    }
}
